// A small zip archive without compression: files in, bytes out. What .docx and .xlsx are wrapped in.

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

function checksum(bytes) {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = TABLE[(sum ^ byte) & 0xff] ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}

function record(signature, fields, ...parts) {
  const head = new Uint8Array(4 + fields.reduce((size, [, width]) => size + width, 0));
  const view = new DataView(head.buffer);
  view.setUint32(0, signature, true);
  let at = 4;
  for (const [value, width] of fields) {
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += width;
  }
  return [head, ...parts];
}

// 1 January 1980: the same content always gives the same bytes.
const DAY = 0x21;
const UTF8 = 0x800;

/** The archive of `files`, a map from path to text. */
export function zip(files) {
  const encoder = new TextEncoder();
  const local = [];
  const central = [];
  let offset = 0;
  for (const [path, text] of files) {
    const [name, content] = [encoder.encode(path), encoder.encode(text)];
    const shared = [
      [20, 2],
      [UTF8, 2],
      [0, 2],
      [0, 2],
      [DAY, 2],
      [checksum(content), 4],
      [content.length, 4],
      [content.length, 4],
      [name.length, 2],
      [0, 2],
    ];
    const here = record(0x04034b50, shared, name, content);
    central.push(...record(0x02014b50, [[20, 2], ...shared, [0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]], name));
    local.push(...here);
    offset += here.reduce((size, part) => size + part.length, 0);
  }
  const size = central.reduce((sum, part) => sum + part.length, 0);
  const end = record(0x06054b50, [
    [0, 2],
    [0, 2],
    [files.size, 2],
    [files.size, 2],
    [size, 4],
    [offset, 4],
    [0, 2],
  ]);
  return new Blob([...local, ...central, ...end]);
}
