// Which cards a reader wants to see: pure. No page, no address.

/**
 * What is known of a card.
 * @typedef {{facets: Record<string, string[]>, price?: string, state?: string, valid: boolean}} Card
 */

/**
 * Whether a card is among what was chosen: a facet's value, or what it is part of, such as `outerwear` of
 * `outerwear/jackets`. A card without a price is no bargain.
 * @param {Card} card
 * @param {Map<string, string>} chosen by the names of the fields; only what is not empty
 */
export function isWanted({ facets, price, state, valid }, chosen) {
  return [...chosen].every(([name, value]) => {
    if (name === "from") return Number(price) >= Number(value);
    if (name === "to") return Number(price) <= Number(value);
    if (name === "state") return state === value;
    if (name === "valid") return valid;
    return facets[name]?.some((own) => `${own}/`.startsWith(`${value}/`));
  });
}
