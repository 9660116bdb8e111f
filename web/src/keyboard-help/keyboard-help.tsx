export function KeyboardHelp(_: { onClose: () => void }) {
  return null;
}
