import { crc32, deflateSync } from 'node:zlib'

const size = 128

/** The product's sign: a white envelope on a blue square with round corners, drawn when the backend starts. */
export function logoPng(): Buffer {
  const rows = Buffer.alloc(size * (1 + size * 4))
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) rows.set(pixel(x, y), y * (1 + size * 4) + 1 + x * 4)
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(size, 4)
  header.set([8, 6, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** Sixteen samples a pixel make smooth edges. */
function pixel(x: number, y: number): [number, number, number, number] {
  let [inside, white] = [0, 0]
  for (let sample = 0; sample < 16; sample++) {
    const [px, py] = [x + ((sample % 4) + 0.5) / 4, y + (Math.floor(sample / 4) + 0.5) / 4]
    if (!inSquare(px, py, 4, 124, 26)) continue
    inside++
    if (inEnvelope(px, py)) white++
  }
  const part = inside === 0 ? 0 : white / inside
  const mix = (colour: number) => Math.round(colour + (255 - colour) * part)
  return [mix(24), mix(90), mix(188), Math.round((inside / 16) * 255)]
}

function inSquare(x: number, y: number, from: number, to: number, radius: number): boolean {
  const dx = Math.max(from + radius - x, x - (to - radius), 0)
  const dy = Math.max(from + radius - y, y - (to - radius), 0)
  return dx * dx + dy * dy <= radius * radius
}

function inEnvelope(x: number, y: number): boolean {
  if (x < 28 || x > 100 || y < 40 || y > 90) return false
  const fold = 42 + (Math.min(x - 28, 100 - x) / 36) * 28
  return Math.abs(y - fold) > 3
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(body.length + 8)
  frame.writeUInt32BE(data.length, 0)
  body.copy(frame, 4)
  frame.writeUInt32BE(crc32(body), body.length + 4)
  return frame
}
