/** A condition on rows (`article a`, `statement s`, `listed_fact l`), with the values to bind, in order. */
export type Condition = { readonly sql: string; readonly parameters: readonly (string | number)[] };

export function join(parts: readonly Condition[], by: ' AND ' | ' OR '): Condition {
  return {
    sql: parts.map(({ sql }) => `(${sql})`).join(by),
    parameters: parts.flatMap(({ parameters }) => parameters),
  };
}

export function negated({ sql, parameters }: Condition): Condition {
  // A field without a value is not equal to anything: "not" it must be true.
  return { sql: `coalesce(NOT (${sql}), TRUE)`, parameters };
}
