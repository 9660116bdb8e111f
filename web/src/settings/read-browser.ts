const browsers = [["Edg/", "Edge"], ["Firefox/", "Firefox"], ["OPR/", "Opera"], ["Chrome/", "Chrome"], ["Safari/", "Safari"]] as const;
const systems = [["iPhone", "iPhone"], ["iPad", "iPad"], ["Android", "Android"], ["Windows", "Windows"], ["Mac OS X", "macOS"], ["CrOS", "ChromeOS"], ["Linux", "Linux"]] as const;

/** Browser and system as a person would name them, from what the browser says of itself; null where it says neither. */
export function readBrowser(userAgent: string): { readonly browser: string; readonly system: string } | null {
  const browser = browsers.find(([sign]) => userAgent.includes(sign))?.[1], system = systems.find(([sign]) => userAgent.includes(sign))?.[1];
  return browser && system ? { browser, system } : null;
}
