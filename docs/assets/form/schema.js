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

/** The schema one step below a node, through the variant that `value` has chosen; undefined where there is none. */
function below(node, step, value, schema) {
  const chosen = node.allOf && step !== "type" ? variants(node, schema).get(value?.type) : undefined;
  const keys = (chosen ?? node).properties ?? {};
  // A file may hold any key, such as «constructor».
  const next = typeof step === "number" ? node.items : Object.hasOwn(keys, step) ? keys[step] : undefined;
  return next && follow(next, schema);
}

/** The schema at a path, through the variants that `values` have chosen; undefined where there is none. */
export function at(path, schema, values) {
  let node = schema;
  let value = values;
  for (const step of path) {
    node = below(node, step, value, schema);
    if (!node) return undefined;
    value = value?.[step];
  }
  return node;
}

/**
 * Every text and number in `values`, each as path, value, field and node: the field is the key it stands under, also in
 * a list, and the node is what the schema says there.
 */
export function* leaves(values, schema) {
  yield* leavesOf(values, schema, [], undefined, schema);
}

function* leavesOf(value, node, path, field, schema) {
  if (typeof value === "string" || typeof value === "number") yield { path, value, field, node: node ?? {} };
  else if (value && typeof value === "object")
    for (const [key, item] of Object.entries(value)) {
      const step = Array.isArray(value) ? Number(key) : key;
      const name = Array.isArray(value) ? field : key;
      yield* leavesOf(item, node && below(node, step, value, schema), [...path, step], name, schema);
    }
}
