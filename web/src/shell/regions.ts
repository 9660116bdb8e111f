/** F6 walks the named regions of a screen, in the order of the page. Each carries `data-region` and can take focus. */
export function moveRegion(step: 1 | -1): void {
  const regions = [...document.querySelectorAll<HTMLElement>("[data-region]")].filter((region) => region.checkVisibility());
  if (regions.length === 0) return;
  const here = regions.findLastIndex((region) => region.contains(document.activeElement));
  const next = here === -1 ? (step === 1 ? 0 : regions.length - 1) : (here + step + regions.length) % regions.length;
  focusRegion(regions[next]!);
}

export function focusRegion(region: HTMLElement): void {
  const inside = region.querySelector<HTMLElement>("[data-region-focus]") ?? region;
  if (inside === region && !region.hasAttribute("tabindex")) region.tabIndex = -1;
  inside.focus();
}
