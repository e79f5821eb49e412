// Finds the way in a JSON Schema: references, variants, what stands at a path.

/** A node with its reference followed; a description of its own goes before the shared one's. */
export function follow(node, schema) {
  const ref = node.$ref ?? (node.allOf?.length === 1 ? node.allOf[0].$ref : undefined);
  if (!ref) return node;
  const found = schema.definitions[ref.split("/").pop()];
  return node.description ? { ...found, description: node.description } : found;
}

/** The variants of a node that has some: tag to schema. */
export function variants(node, schema) {
  const cases = (node.allOf ?? []).filter((part) => part.if);
  return new Map(cases.map((part) => [part.if.properties.type.const, follow(part.then, schema)]));
}

/** The schema at a path, through the variants that `values` have chosen; undefined where there is none. */
export function at(path, schema, values) {
  let node = schema;
  let value = values;
  for (const step of path) {
    const chosen = variants(node, schema).get(value?.type);
    const keys = (step === "type" ? node : (chosen ?? node)).properties ?? {};
    // A file may hold any key, such as «constructor».
    const next = typeof step === "number" ? node.items : Object.hasOwn(keys, step) ? keys[step] : undefined;
    if (!next) return undefined;
    node = follow(next, schema);
    value = value?.[step];
  }
  return node;
}
