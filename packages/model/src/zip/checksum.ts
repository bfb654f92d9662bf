/** The remainders of each byte, by the polynomial that zip files are checked with. */
const REMAINDERS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = (rest & 1) === 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

/** The checksum (CRC-32) that a zip file keeps of each of its parts. */
export function checksumOf(bytes: Uint8Array): number {
  let rest = 0xffff_ffff;
  for (const byte of bytes) rest = (REMAINDERS[(rest ^ byte) & 0xff] as number) ^ (rest >>> 8);
  return (rest ^ 0xffff_ffff) >>> 0;
}
