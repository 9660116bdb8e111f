export function Palette(_: { onClose: () => void; searching: boolean }) {
  return null;
}
