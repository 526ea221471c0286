/**
 * What the language weights are learnt from: Debian packages, fetched with apt-get for the training only. Nothing of
 * their text is in this repository or in the product; the weights are statistics of letters over all of them together.
 *
 * Licences, as each package's copyright file says: LibreOffice, Firefox and Thunderbird translations and help MPL-2.0;
 * GIMP, Evolution, GnuCash, Gramps, Inkscape, digiKam, Okular, KMail, Kontact, Marble, Parley, Kanagram, KHangMan,
 * Freeciv, Widelands, Minetest, Tux Paint and Wesnoth translations GPL or LGPL; GIMP help GFDL; Debian handbook GPL-2+ or
 * CC-BY-SA-3.0; Debian Edu manual and installation guide GPL-2+; GNOME's guides CC-BY-SA-3.0; word lists of Tesseract
 * Apache-2.0; wdanish, wnorwegian and wswedish GPL-2; the other word lists GPL, LGPL, CC-BY or public domain.
 * `phrases.mjs` is our own.
 */
export const languages = ['da', 'nb', 'nn', 'sv', 'de', 'en', 'nl', 'fr', 'es', 'it', 'fi', 'pl', 'pt', 'is', 'fo']

const named = (name, ends) => ends.split(' ').map((end) => `${name}-${end}`)

/** Packages with sentences: programs' translations, manuals, and games that tell stories. */
export const textPackages = [
  ...named('libreoffice-help', 'da sv de nl fr es it fi pl pt en-us'),
  ...named('libreoffice-l10n', 'da nb nn sv de nl fr es it fi pl pt is'),
  ...named('gimp-help', 'da nn sv de nl fr es it fi pt en'),
  ...named('thunderbird-l10n', 'da nb-no nn-no sv-se de nl fr es-es it fi pl pt-pt is'),
  ...named('firefox-esr-l10n', 'da nb-no nn-no sv-se de nl fr es-es it fi pl pt-pt is'),
  ...named('debian-edu-doc', 'da nb-no de nl fr es it pt-pt en legacy-sv legacy-pl'),
  ...named('wesnoth-1.16', 'data did dm dw ei httt l low nr sof sota thot trow tsg ttb utbs'),
  ...'debian-handbook installation-guide-amd64 gnome-user-docs evolution-common gimp-data gnucash-common'.split(' '),
  ...'gramps inkscape digikam-data okular kmail kontact marble-data parley-data kanagram khangman'.split(' '),
  ...'freeciv-data widelands-data minetest-data tuxpaint-data'.split(' '),
]

/** Language -> its word list of Tesseract (words of the web), and the list of a spelling dictionary with its encoding. */
export const wordLists = {
  da: { tesseract: 'dan', dictionary: ['wdanish', 'danish', 'utf-8'] },
  nb: { tesseract: 'nor', dictionary: ['wnorwegian', 'bokmaal', 'windows-1252'] },
  nn: { tesseract: 'nor', dictionary: ['wnorwegian', 'nynorsk', 'windows-1252'] },
  sv: { tesseract: 'swe', dictionary: ['wswedish', 'swedish', 'windows-1252'] },
  de: { tesseract: 'deu', dictionary: ['wngerman', 'ngerman', 'utf-8'] },
  en: { tesseract: 'eng', dictionary: ['wamerican', 'american-english', 'utf-8'] },
  nl: { tesseract: 'nld', dictionary: ['wdutch', 'dutch', 'utf-8'] },
  fr: { tesseract: 'fra', dictionary: ['wfrench', 'french', 'utf-8'] },
  es: { tesseract: 'spa', dictionary: ['wspanish', 'spanish', 'windows-1252'] },
  it: { tesseract: 'ita', dictionary: ['witalian', 'italian', 'windows-1252'] },
  fi: { tesseract: 'fin', dictionary: null },
  pl: { tesseract: 'pol', dictionary: ['wpolish', 'polish', 'iso-8859-2'] },
  pt: { tesseract: 'por', dictionary: ['wportuguese', 'portuguese', 'utf-8'] },
  is: { tesseract: 'isl', dictionary: null },
  fo: { tesseract: 'fao', dictionary: null },
}
