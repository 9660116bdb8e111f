import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** The desk is built to files that a strict content security policy allows: no inline script, no inline style. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  server: {
    host: "127.0.0.1",
    proxy: { "/api": { target: process.env["RAPPORT_DEV_SERVER"] ?? "http://127.0.0.1:3000", changeOrigin: true } },
  },
  worker: { format: "es" },
  build: { target: "es2024", assetsInlineLimit: 0, modulePreload: { polyfill: false }, manifest: "manifest.json", chunkSizeWarningLimit: 1_000 },
});
