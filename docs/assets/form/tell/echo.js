// «Så läser vi det»: what has been written, said back in a sentence.

import { el, number } from "../../dom.js";
import { count, exact } from "./amounts.js";
import { AMONG, OUTCOMES, WHOLE } from "./entry.js";

/** Sentences for a step; none where there is nothing to say back. */
export function echo(step, answers, approx) {
  const given = (id) => exact(answers[id] && count(answers[id], approx));
  if (step === "antal") {
    const [began, done] = [given("borjade"), given("klara")];
    if (began === undefined || done === undefined || done > began) return [];
    return said(
      `${number(done)} av ${number(began)} gick klart. ${number(began - done)} slutade i förtid, eller så vet ni inte.`,
    );
  }
  if (step !== "sedan") return [];
  const parts = OUTCOMES.map(([question]) => given(question)).filter((n) => n !== undefined);
  const whole = given(WHOLE[answers.bland]);
  const who = AMONG[answers.bland];
  if (!parts.length || whole === undefined) return [];
  const sum = parts.reduce((a, b) => a + b, 0);
  if (sum > whole)
    return said(
      `Talen blir ${number(sum)} tillsammans, fler än de ${number(whole)} ${who}. Räknade ni någon två gånger? Går det inte att dela upp kan du låta det stå.`,
    );
  return said(
    `${number(sum)} av ${number(whole)} ${who} hade arbete, studier eller praktik. Om ${number(whole - sum)} vet ni inte, eller så hände något annat.`,
  );
}

const said = (text) => [el("p", {}, el("strong", {}, "Så läser vi det: "), text)];
