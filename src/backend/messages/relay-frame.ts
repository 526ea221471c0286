/** Mail a marketplace passes on: the buyer's words stand in a frame that the marketplace wrote. */
const relays = /@(?:marketplace\.amazon\.[a-z.]{2,8}|members\.ebay\.[a-z.]{2,8}|reply\.ebay\.[a-z.]{2,8})$/i
const opening =
  /^-{3,}\s*(?:nachricht|message|begin message|meddelande|besked|bericht|messaggio|mensaje)\s*:?\s*-{3,}$/i
const ending =
  /^-{3,}\s*(?:ende der nachricht|end message|end of message|slut på meddelande|fine messaggio|fin du message|einde bericht)\s*:?\s*-{3,}$/i
const frameLine =
  /^(?:new message (?:from|to)\b.{0,80}|neue nachricht von\b.{0,80}|order number\s?:.{0,60}|bestellnummer\s?:?.{0,60}|email reference id\s?:.{0,120}|item\s?(?:id|number)\s?:.{0,60}|artikelnummer\s?:.{0,60}|sie haben eine nachricht erhalten\.?|you have received a message\.?|reply|respond)$/i

export function isRelay(address: string): boolean {
  return relays.test(address)
}

/** The buyer's words without the marketplace's frame. */
export function withoutFrame(text: string): string {
  const lines = text.split('\n')
  const start = lines.findIndex((line) => opening.test(line.trim()))
  if (start !== -1) {
    const end = lines.findIndex((line, at) => at > start && ending.test(line.trim()))
    return lines
      .slice(start + 1, end === -1 ? undefined : end)
      .join('\n')
      .trim()
  }
  return lines
    .filter((line) => !frameLine.test(line.trim()))
    .join('\n')
    .trim()
}
