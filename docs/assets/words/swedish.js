// The sentences that the browser says in Swedish, fetched once. Their home is words/sv/*.ftl.
import { data } from "../dom.js";
import { speaker } from "./speaking.js";

export const t = speaker(await data("words/sv.json"));
