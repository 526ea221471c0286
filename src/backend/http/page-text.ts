import { kept } from '../privacy/purge-expired.ts'

/** What the pages say that depends on how this backend is set up. */
export type PageFacts = { modelHost: string | null; modelName: string | null; asksShop: boolean }

export const pageNames = ['home', 'privacy', 'terms', 'support'] as const
export type PageName = (typeof pageNames)[number]
export type PageLanguage = 'en' | 'da'
export type PageText = { title: string; paragraphs: string[] }

const hours = (milliseconds: number) => milliseconds / 3_600_000
const times = {
  mail: hours(kept.pendingMail) * 60,
  text: hours(kept.settledText),
  days: hours(kept.proposedDraft) / 24,
}

export const pageTitles: Record<PageLanguage, Record<PageName, string>> = {
  en: { home: 'Senty for Gmail', privacy: 'Privacy', terms: 'Terms', support: 'Support' },
  da: { home: 'Senty til Gmail', privacy: 'Privatliv', terms: 'Vilkår', support: 'Hjælp' },
}

export function pageText(page: PageName, language: PageLanguage, facts: PageFacts): PageText {
  const paragraphs = language === 'da' ? danish(facts) : english(facts)
  return { title: pageTitles[language][page], paragraphs: paragraphs[page] }
}

function english({ modelHost, modelName, asksShop }: PageFacts): Record<PageName, string[]> {
  return {
    home: [
      'Senty helps a web shop answer customer mail inside Gmail. It shows who writes and which order the mail is about, and drafts a reply.',
      'A person reads, edits and approves every reply, and presses Send in Gmail. Senty itself never sends anything.',
    ],
    privacy: [
      'Before an agent agrees to the notice in the side panel, nothing of any mail reaches this service.',
      'After that, the mail the agent opens is read: sender and recipients, subject, text, a few technical headers, names and sizes of attachments (not their content), and short extracts of earlier mails in the thread.',
      `The mail is kept encrypted until the draft is written, at most ${times.mail} minutes. The text of a draft is kept encrypted until it is approved or discarded and ${times.text} hours after that; a draft nobody settles is removed after ${times.days} days. The agent's name and address, the company's name, consents and a log of actions without content are kept while the company uses Senty.`,
      ...(asksShop
        ? ["Orders are looked up in the shop's own system with the numbers and addresses in the mail."]
        : []),
      modelHost === null
        ? 'Drafts are written from templates by this service itself. No other company receives anything: there are no sub-processors.'
        : `Drafts are written with the language model ${modelName} at ${modelHost}, the only sub-processor. Names, addresses, order facts and other personal values are replaced by placeholders before text is sent there, as far as they are recognised. Every draft shows what was sent.`,
      'Nothing is used to train models, nothing is sold, and no data of one company is shown to another.',
      'An agent can withdraw the consent at any time under Privacy in the side panel. It works at once: no mail is read any more, unfinished drafts are cancelled, and mail kept for them is deleted.',
    ],
    terms: [
      'Senty drafts replies; the company that uses it decides what is sent and answers for it. Every draft must be read by a person before it is approved.',
      'For the personal data in customer mail the company is the controller, and the operator of this service processes it only on the company’s behalf, as described under Privacy.',
      'The person who registers a company confirms that they may do so, and that agents may use Senty for the company’s mail. Colleagues of the same Google Workspace domain join the same company.',
      'The service is provided as it is. When a shop system or a language model does not answer, Senty says so and goes on with what it knows.',
    ],
    support: [
      'If the side panel says that the backend does not answer, open the mail again after a minute; nothing you approved is lost.',
      'If an order is missing, look at the line about the shop: Senty tells an outage from an order that does not exist.',
      'For anything else, ask the administrator who installed Senty for your Google Workspace. Tell them the time and what the side panel said; never forward customer mail for this.',
    ],
  }
}

function danish({ modelHost, modelName, asksShop }: PageFacts): Record<PageName, string[]> {
  return {
    home: [
      'Senty hjælper en webshop med at besvare kundemails i Gmail. Den viser, hvem der skriver, og hvilken ordre det handler om, og laver et udkast til svar.',
      'Et menneske læser, retter og godkender hvert svar og trykker selv Send i Gmail. Senty sender aldrig noget.',
    ],
    privacy: [
      'Før en medarbejder har accepteret meddelelsen i sidepanelet, når intet fra nogen mail denne tjeneste.',
      'Derefter læses den mail, medarbejderen åbner: afsender og modtagere, emne, tekst, nogle få tekniske headere, navne og størrelser på vedhæftede filer (ikke indholdet) og korte uddrag af trådens tidligere mails.',
      `Mailen opbevares krypteret, til udkastet er skrevet, højst ${times.mail} minutter. Udkastets tekst opbevares krypteret, til det er godkendt eller kasseret, og ${times.text} timer derefter; et udkast, som ingen tager stilling til, fjernes efter ${times.days} dage. Medarbejderens navn og adresse, firmaets navn, samtykker og en log over handlinger uden indhold opbevares, så længe firmaet bruger Senty.`,
      ...(asksShop ? ['Ordrer slås op i butikkens eget system med de numre og adresser, der står i mailen.'] : []),
      modelHost === null
        ? 'Udkast skrives ud fra skabeloner af tjenesten selv. Ingen andre virksomheder modtager noget: der er ingen underdatabehandlere.'
        : `Udkast skrives med sprogmodellen ${modelName} hos ${modelHost}, den eneste underdatabehandler. Navne, adresser, ordreoplysninger og andre personlige værdier erstattes af pladsholdere, før tekst sendes dertil, så vidt de genkendes. Hvert udkast viser, hvad der blev sendt.`,
      'Intet bruges til at træne modeller, intet sælges, og ingen firmaers data vises til andre.',
      'En medarbejder kan når som helst trække samtykket tilbage under Privatliv i sidepanelet. Det virker straks: ingen mails læses mere, ufærdige udkast annulleres, og mails, der er gemt til dem, slettes.',
    ],
    terms: [
      'Senty skriver udkast; firmaet, der bruger det, bestemmer, hvad der sendes, og står til ansvar for det. Hvert udkast skal læses af et menneske, før det godkendes.',
      'For personoplysninger i kundemails er firmaet dataansvarlig, og tjenestens operatør behandler dem kun på firmaets vegne, som beskrevet under Privatliv.',
      'Den, der registrerer et firma, bekræfter at måtte gøre det, og at medarbejderne må bruge Senty til firmaets mail. Kolleger med samme Google Workspace-domæne kommer med i samme firma.',
      'Tjenesten leveres, som den er. Når et butikssystem eller en sprogmodel ikke svarer, siger Senty det og fortsætter med det, den ved.',
    ],
    support: [
      'Siger sidepanelet, at serveren ikke svarer, så åbn mailen igen om et minut; intet, du har godkendt, går tabt.',
      'Mangler en ordre, så se på linjen om butikken: Senty skelner mellem en butik, der ikke svarer, og en ordre, der ikke findes.',
      'Spørg ellers den administrator, der installerede Senty i jeres Google Workspace. Fortæl tidspunktet, og hvad sidepanelet sagde; videresend aldrig kundemails til det.',
    ],
  }
}
