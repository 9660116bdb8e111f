import { readdirSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "oxlint";

/** The stages of the practice: every folder of core but the four that have a meaning of their own. None may know another. */
const stages = readdirSync(join(import.meta.dirname, "core/src"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !["model", "time", "language", "flows"].includes(entry.name)).map((entry) => entry.name);

const noWorld = { group: ["node:*", "**/server/**", "**/web/**", "**/contract/**", "**/portal/**", "**/cli/**", "@rapport/**"], message: "Core has no world: no I/O and no other room." };
const noFlows = { group: ["**/flows/**"], message: "A stage does not know who calls it." };
type Pattern = { group: string[]; message: string };
const restrictImports = (...patterns: Pattern[]): { "no-restricted-imports": ["error", { patterns: Pattern[] }] } => ({ "no-restricted-imports": ["error", { patterns }] });

const machine = [
  { name: "fetch", message: "Core has no network." },
  ...["setTimeout", "setInterval", "setImmediate", "queueMicrotask"].map((name) => ({ name, message: "Core has no timers." })),
  { name: "console", message: "Core writes nothing." },
  ...["crypto", "performance", "process", "globalThis", "Buffer", "require"].map((name) => ({ name, message: "Core has no surroundings: what it needs is handed in." })),
  { name: "Promise", message: "Core is never async. A customer's promise is a CustomerPromise." },
];
const clock = [
  { name: "Date", message: "Core is told the time: take `now: Instant`." },
  { name: "Temporal", message: "Temporal lives in core/time." },
  { name: "Intl", message: "Intl lives in core/time." },
];

/**
 * What an editor can show while one writes. tools/house-rules.ts checks the table of rooms and what purity means in
 * full; tools/prove-rules.ts plants every violation and insists that it is caught.
 */
export default defineConfig({
  plugins: ["typescript", "import", "unicorn", "oxc", "vitest", "react"],
  categories: { correctness: "error" },
  ignorePatterns: ["**/dist/**", "**/node_modules/**"],
  rules: {
    "import/no-cycle": "error",
    "no-console": "error",
    "unicorn/filename-case": ["error", { case: "kebabCase" }],
    "import/no-default-export": "error",
    "typescript/no-explicit-any": "error",
    "typescript/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    "no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
    "typescript/no-floating-promises": "error",
    "typescript/consistent-type-imports": "error",
    "typescript/no-misused-promises": ["error", { checksVoidReturn: false }],
    // Spreading a string into code points is what we mean by it; types with method syntax are plain values here, without this.
    "typescript/no-misused-spread": "off",
    // Mail is full of control characters, and taking them out is work we do on purpose.
    "no-control-regex": "off",
    "no-misleading-character-class": "off",
    // Tables of examples have computed titles and say in each row what is expected; a thrown error is an assertion too.
    "vitest/valid-title": "off",
    "vitest/no-conditional-expect": "off",
    "vitest/expect-expect": "off",
    // Walking over a copy while the original changes, and naming the values one expects among all numbers, are meant.
    "unicorn/no-useless-spread": "off",
    "typescript/no-redundant-type-constituents": "off",
    // Advice for the React compiler, which is not used here.
    "react/refs": "off",
    "react/set-state-in-effect": "off",
    "react/preserve-manual-memoization": "off",
    "typescript/unbound-method": "off",
    "no-var": "error",
    eqeqeq: ["error", "always", { null: "ignore" }],
  },
  overrides: [
    { files: ["core/src/**"], rules: {
      "no-restricted-globals": ["error", ...machine, ...clock],
      "no-restricted-properties": ["error", { object: "Math", property: "random", message: "Chance is an argument." }],
      ...restrictImports(noWorld),
    } },
    // A later override replaces an earlier one of the same rule, it does not add to it: everything is repeated.
    ...stages.map((stage) => ({ files: [`core/src/${stage}/**`], rules: restrictImports(noWorld, noFlows, {
      group: stages.filter((other) => other !== stage).map((other) => `**/${other}/**`), message: `${stage} may not know another stage: they meet in core/flows.`,
    }) })),
    { files: ["core/src/time/**"], rules: { "no-restricted-globals": ["error", ...machine], "no-restricted-properties": ["error",
      { object: "Math", property: "random", message: "Chance is an argument." },
      { object: "Date", property: "now", message: "The time is told as `now`." },
      { object: "Temporal", property: "Now", message: "The time is told as `now`." }] } },
    { files: ["web/src/**", "portal/src/**"], rules: restrictImports({ group: ["**/server/**", "@rapport/server/**", "node:*"], message: "This runs in a browser." }) },
    { files: ["**/*.test.ts", "**/*.test.tsx"], rules: { "no-restricted-globals": "off", "no-restricted-properties": "off", "no-restricted-imports": "off" } },
    { files: ["*.config.ts", "**/*.config.ts"], rules: { "import/no-default-export": "off" } },
    { files: ["tools/**", "models/**", "scripts/**", "bin/**", "cli/src/**", "server/src/main.ts", "server/src/commands/**"], rules: { "no-console": "off" } },
  ],
});
