import js from "@eslint/js";
import globals from "globals";

export default [
  { ignores: ["node_modules/", "site/", "build/", ".venv/"] },
  js.configs.recommended,
  {
    files: ["templates/assets/*.js"],
    languageOptions: { sourceType: "script", globals: globals.browser },
    rules: { strict: ["error", "function"], eqeqeq: "error", "prefer-const": "error", "no-var": "error" },
  },
  { files: ["tests/scripts/*.js", "templates/compile.js"], languageOptions: { globals: globals.node } },
];
