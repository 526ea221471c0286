/** A line that holds a mail address, a web address or a phone number and little else. */
export function isContact(line: string): boolean {
  const text = line.trim()
  if (text.length > 80) return false
  return (
    /^(?:\p{L}{1,12}[:.]{1,2}\s?)?(?:[^\s@]{1,64}@[^\s@]{1,100}\.\p{L}{2,}|(?:https?:\/\/|www\.)\S{3,80})$/iu.test(
      text,
    ) || /^(?:\p{L}{1,12}[:.]{0,2}\s{0,4})?\+?\(?\d[\d\s()./-]{6,20}$/u.test(text)
  )
}

export function isDisclaimer(line: string): boolean {
  return /fortrolig|confidential|intended (?:only )?for|vertraulich|konfidentiell|adressat|disclaimer|personuppgift|persondata|datenschutz/i.test(
    line,
  )
}
