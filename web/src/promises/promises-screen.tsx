export function PromisesScreen() {
  return null;
}
