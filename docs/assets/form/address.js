// What a web address may be: a page that anyone can open, on a machine that everyone can reach.

const LABEL = /^(?!-)[\p{L}\p{N}-]{1,63}(?<!-)$/u;
const LAST = /^(?:\p{L}{2,}|xn--[a-z0-9-]+)$/u;
// Networks that are somebody's own, or nobody's: RFC 6890. Each is its first address and how many bits all in it share.
const OWN_NETWORKS = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["240.0.0.0", 4],
];
// Two that stand in one of them, and that everyone can reach.
const REACHED = ["192.0.0.9", "192.0.0.10"];

/** What is wrong with an address: `form`, `login`, `port`, `labels` or `private`; undefined when nothing is. */
export function addressFault(text, words) {
  const authority = /^https?:\/\/([^/?#]*)/i.exec(text)?.[1];
  if (!authority || /[\s\\]/.test(text)) return "form";
  if (authority.includes("@")) return "login";
  const [, host, port] = /^(\[[^\]]*\]|[^:[]*)(?::(.*))?$/.exec(authority) ?? [];
  if (!host) return "form";
  if (port !== undefined && !(/^\d+$/.test(port) && Number(port) >= 1 && Number(port) <= 65535)) return "port";
  return hostFault(host.toLowerCase(), words);
}

function hostFault(host, { local, longestHost }) {
  if (host.startsWith("[")) return "private";
  if (/^[\d.]+$/.test(host)) return numberFault(host);
  const labels = host.replace(/\.+$/, "").split(".");
  if (local.includes(labels.at(-1))) return "private";
  if (labels.length < 2) return "form";
  const right = labels.every((label) => LABEL.test(label)) && inAscii(host).length <= longestHost;
  return right && LAST.test(labels.at(-1)) ? undefined : "labels";
}

function numberFault(host) {
  const parts = host.split(".");
  if (parts.length !== 4 || !parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && part <= 255)) return "labels";
  const own = OWN_NETWORKS.some(([network, bits]) => bitsOf(network).startsWith(bitsOf(host).slice(0, bits), 0));
  return own && !REACHED.includes(host) ? "private" : undefined;
}

const bitsOf = (host) =>
  host
    .split(".")
    .map((part) => Number(part).toString(2).padStart(8, "0"))
    .join("");

function inAscii(host) {
  try {
    return new URL(`http://${host}/`).hostname;
  } catch {
    return host;
  }
}
