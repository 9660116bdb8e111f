/** The keys that do the same as the control they stand on. Hidden from screen readers: they are said by `aria-keyshortcuts`. */
export function Keys({ of }: { of: readonly string[] }) {
  return <span className="keys" aria-hidden="true">{of.map((key) => <kbd key={key}>{key}</kbd>)}</span>;
}
