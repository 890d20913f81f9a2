import { wordSet } from './word-list.ts';

/** Things that "say", "show" or "find": the source of a statement is then a document. */
export const documentNouns: ReadonlySet<string> =
  wordSet(`report reports study studies survey surveys poll polls statement
  statements letter letters memo memos memorandum document documents filing filings lawsuit lawsuits complaint complaints book books
  email emails e-mail e-mails article articles analysis analyses research data figures statistics law laws constitution bill bills
  tweet tweets post posts paper papers transcript transcripts record records footage video videos files file indictment ruling
  verdict notice manual guide census audit review inquiry investigation assessment dossier communiqué communique resolution text
  charter treaty agreement memoir biography website site ad advert advertisement account accounts affidavit warrant leaflet
  bulletin press_release release summary findings evidence index estimate estimates diary log minutes`);

/** Last words of names of newspapers, broadcasters and agencies, and words for them. */
export const mediaWords: ReadonlySet<string> =
  wordSet(`times post journal news tribune herald guardian telegraph gazette
  newspaper newspapers daily mail mirror observer chronicle examiner inquirer dispatch courier globe star sun press agency broadcaster
  network magazine weekly review radio television tv channel media outlet outlets tabloid broadsheet paper website station
  today gazeta zeitung monde figaro repubblica bulletin register sentinel standard argus echo independent advertiser
  reporters journalists`);

/** Where words are said: "at a rally", "in an interview". */
export const occasionNouns: ReadonlySet<string> =
  wordSet(`interview interviews speech speeches debate debates rally rallies hearing hearings meeting meetings
  briefing briefings conference conversation call calls testimony broadcast podcast court trial event events ceremony gathering
  stop appearance visit summit phone telephone forum panel lecture sermon`);

/** Outlets whose names do not show what they are. */
export const outlets: ReadonlySet<string> =
  wordSet(`Reuters Bloomberg Axios Politico BBC CNN NBC ABC CBS AFP AP NPR PBS MSNBC C-SPAN
  HuffPost BuzzFeed Vox Slate Breitbart Newsweek Time Economist The_Economist Guardian ProPublica Interfax Xinhua Tass TASS ANSA dpa DPA EFE Kyodo
  Yonhap Al_Jazeera Al_Arabiya Haaretz Le_Monde Le_Figaro El_País El_Pais Die_Welt Der_Spiegel Spiegel Bild
  Corriere_della_Sera La_Repubblica Asahi_Shimbun Globo Folha Clarín Kommersant RT Sputnik Telemundo Univision Anadolu
  USA_Today Sky_News Fox_News Fox Twitter Facebook YouTube Instagram Telegram Semafor Punchbowl Variety Forbes Fortune Barron's
  Financial_Times Deutsche_Welle Euronews Meduza Novaya_Gazeta WSJ FT NYT`);

/** How a line begins that says who wrote the article. */
export const bylineBeginning = /^by /iu;
