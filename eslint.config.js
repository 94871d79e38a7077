import js from "@eslint/js";
import globals from "globals";

export default [
  { ignores: ["node_modules/", "site/", "build/", ".venv/", "templates/compiled/"] },
  js.configs.recommended,
  {
    files: ["templates/scripts/**/*.js", "templates/questions/*.js"],
    languageOptions: { globals: globals.browser },
    rules: { eqeqeq: "error", "prefer-const": "error", "no-var": "error", "no-shadow": "error" },
  },
  { files: ["tests/scripts/**/*.js", "templates/compile.js", "tools/*.js", "benchmarks/*.js"], languageOptions: { globals: globals.node } },
];
