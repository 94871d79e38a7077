// The keys of what is found, as authors write them: pure.

/**
 * The `kind/id` or `kind/id#item` of an address: the staff's page of a playbook that customers may see is below its address.
 * @param {string} address from the root of the site
 */
export function keyOf(address) {
  const [path, item] = address.split("#");
  const key = path.replace(/\/(staff\/)?$/, "");
  return item ? `${key}#${item}` : key;
}
