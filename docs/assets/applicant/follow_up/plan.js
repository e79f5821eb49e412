// The follow-up plan: what to define, count and keep so that the result can be compared; as text and as a YAML stub.

/** The stub of an outcome to fill in when the project ends. What it says is read as any entry is. */
export function stub({ outcome, base, since, months, n }) {
  return [
    "# Fyll i när projektet är slut och skicka tillbaka. Byt value mot det ni räknat:",
    "#   value: {type: exact, n: 30}",
    "claims:",
    `  - id: ${outcome}`,
    "    kind: outcome",
    "    text: så här många av dem vi räknade hade nått utfallet",
    "    status: final",
    "    value: {type: missing, reason: project-running}",
    `    outcome: ${outcome}`,
    "    base:",
    `      kind: ${base}`,
    ...(n ? [`      n: ${n}`] : []),
    "    time:",
    `      since: ${since}`,
    `      months: ${months}`,
    "    # Vem som räknade: owner, external eller register. Någon utomstående höjer nivån.",
    "    collected_by: owner",
    "    source: slutrapport",
    '    place: "s. 1"',
    "",
  ].join("\n");
}
