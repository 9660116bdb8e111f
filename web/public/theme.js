// Runs before the first paint so that a dark room is never lit for a moment. A plain script: the page allows no inline one.
{
  let chosen = null;
  try {
    chosen = localStorage.getItem("rapport.theme");
  } catch {
    chosen = null;
  }
  const dark = chosen === "dark" || (chosen !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.dataset.theme = dark ? "dark" : "light";
}
