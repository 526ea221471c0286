/** What Apps Script's services throw. */
export function exception(message: string): Error {
  const error = new Error(message)
  error.name = 'Exception'
  return error
}
