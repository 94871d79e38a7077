const CLASS = /^(ct|md)-[a-z]+(-[a-z]+)*(__[a-z]+(-[a-z]+)*)?(--[a-z]+(-[a-z]+)*)?$/;

export default {
  extends: ["stylelint-config-standard"],
  rules: {
    // Ours start with `ct-`, the theme's with `md-`: ct-say, ct-say__words, ct-button--secondary.
    "selector-class-pattern": CLASS,
    "custom-property-pattern": /^(ct|md)-[a-z]+(--?[a-z]+)*$/,
    // `content` with an alternative text comes second, for browsers that know it.
    "declaration-block-no-duplicate-properties": [true, { ignore: ["consecutive-duplicates-with-different-values"] }],
    // Safari knows `user-select` by its old name alone.
    "property-no-vendor-prefix": [true, { ignoreProperties: ["user-select", "-webkit-user-select"] }],
    // The ids of our own parts of a page start with `_`, so that no item of a playbook has the same.
    "selector-id-pattern": /^_{0,2}[a-z]+(-[a-z]+)*$/,
    // Tablets before Safari 16.4 know no `width <= 45em`; where the theme's menu folds is written as the theme writes it.
    "media-feature-range-notation": "prefix",
    "number-max-precision": 6,
    // Rules are ordered by topic; where two apply to the same element, the order of the folders decides.
    "no-descending-specificity": null,
  },
};
