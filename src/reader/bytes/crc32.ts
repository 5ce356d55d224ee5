/** The checksum of gzip and zip (RFC 1952, section 8): the library unpacks without looking at it. */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/**
 * The checksum of bytes, or of what came before and these: as they come, because to look at hundreds of megabytes a second time takes
 * as long as to unpack them.
 * @param before the checksum of the bytes before these
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  let sum = ~before;
  for (let at = 0; at < bytes.length; at += 1)
    sum = (sum >>> 8) ^ (TABLE[(sum ^ (bytes[at] as number)) & 255] as number);
  return ~sum >>> 0;
}
