/** The first bytes of files that are taken for articles by mistake. */
const signatures: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ["a PDF document", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["an archive or an office document", [0x50, 0x4b, 0x03, 0x04]],
  ["an office document of the old format", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ["an RTF document", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ["a PNG image", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ["a JPEG image", [0xff, 0xd8, 0xff]],
  ["a GIF image", [0x47, 0x49, 0x46, 0x38]],
  ["a compressed file", [0x1f, 0x8b, 0x08]],
  ["UTF-32 text", [0xff, 0xfe, 0x00, 0x00]],
  ["UTF-32 text", [0x00, 0x00, 0xfe, 0xff]],
];

/** What kind of file the bytes begin like, in words, if it is no text that can be read. */
export function fileTypeOf(bytes: Uint8Array): string | null {
  const match = signatures.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte));
  return match === undefined ? null : match[0];
}
