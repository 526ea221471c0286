const names = (text: string) => text.split('|').map((entry) => entry.split(' '))

/** January first; each entry holds all spellings of da, nb, sv, de and en. */
const monthNames = names(
  'januar january januari jan jänner|februar february februari feb|marts mars märz march mar mär|april apr|maj mai may|juni june jun|juli july jul|august augusti aug|september sept sep|oktober october okt oct|november nov|december desember dezember dec des dez',
)
/** Sunday first. */
const dayNames = names(
  'søndag sunday söndag sonntag sun|mandag monday måndag montag mon|tirsdag tuesday tisdag dienstag tue tues|onsdag wednesday mittwoch wed|torsdag thursday donnerstag thu thur thurs tors|fredag friday freitag fri|lørdag saturday lördag samstag sonnabend sat',
)

const index = (lists: string[][]) => new Map(lists.flatMap((words, at) => words.map((word) => [word, at] as const)))
export const months = index(monthNames)
export const weekdays = index(dayNames)

/** Days from today. */
export const relativeDays = new Map<string, number>([
  ['today', 0],
  ['idag', 0],
  ['heute', 0],
  ['i dag', 0],
  ['i morgen', 1],
  ['i morgon', 1],
  ['imorgen', 1],
  ['imorgon', 1],
  ['tomorrow', 1],
  ['morgen', 1],
  ['overmorgen', 2],
  ['i overmorgen', 2],
  ['i overmorgon', 2],
  ['i övermorgon', 2],
  ['übermorgen', 2],
  ['i går', -1],
  ['igår', -1],
  ['yesterday', -1],
  ['gestern', -1],
  ['tonight', 0],
  ['i aften', 0],
  ['i kveld', 0],
  ['ikväll', 0],
])

export const numberWords = new Map(
  names(
    'one en et én ett ein eine einem einer|two to två zwei|three tre drei|four fire fyra vier|five fem fünf|six seks sex sechs|seven syv sju sieben|eight otte åtte åtta acht|nine ni nio neun|ten ti tio zehn|eleven elleve elva elf|twelve tolv zwölf|thirteen tretten tretton dreizehn|fourteen fjorten fjorton vierzehn',
  ).flatMap((words, at) => words.map((word) => [word, at + 1] as const)),
)

/** Units of a duration: working days are another promise than days. */
export const units = new Map(
  names(
    'hour hours time timer timmar timme stunde stunden|day days dag dage dager dagar tag tage tagen|workday workdays hverdag hverdage arbejdsdag arbejdsdage virkedag virkedager vardag vardagar arbetsdag arbetsdagar werktag werktage werktagen|week weeks uge uger uke uker vecka veckor woche wochen|month months måned måneder månad månader monat monate monaten|year years år jahr jahre jahren|minute minutes minut minutter minuter minuten',
  ).flatMap((words, at) => words.map((word) => [word, ['h', 'd', 'wd', 'w', 'mo', 'y', 'min'][at]!] as const)),
)
