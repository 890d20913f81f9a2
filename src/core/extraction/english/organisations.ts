import { wordSet } from './word-list.ts';

/** A name with one of these words, in the last place or before "of" and "for", is an organisation. */
export const organisationHeads: ReadonlySet<string> =
  wordSet(`Ministry Department Court Tribunal Parliament Senate Congress Assembly
  Council Commission Committee Agency Authority Bureau Board Office Service Services Institute Institution Foundation Association Federation
  Confederation Union League Alliance Coalition Party Front Movement Army Navy Force Forces Guard Guards Corps Police Brigade Brigades
  University College School Academy Hospital Clinic Church Bank Group Company Corporation Corp Corp. Inc Inc. Ltd Ltd. LLC Plc PLC plc
  AG SA S.A. GmbH NV N.V. Co Co. Holdings Holding Industries Partners Trust Fund Capital Securities Insurance Airlines Airways Motors Motor
  Bancorp Systems Technologies Technology Software Electronics Energy Petroleum Oil Gas Steel Pharmaceuticals Laboratories
  Communications Telecom Media Entertainment Studios Pictures Records Broadcasting Network News Times Post Journal Tribune Herald
  Gazette Press Magazine Centre Center Society Club FC United City_Council Team Rovers Wanderers Athletic Rangers Celtic
  Organisation Organization Forum Network Initiative Programme Program Administration Cabinet Government Treasury Exchange Stock_Exchange
  House Chamber Brothers Bros Bros. Sons Associates International Worldwide Laboratory Observatory Museum Gallery Library Orchestra Theatre
  Theater Opera Secretariat Directorate Command Taskforce Task_Force Mission Embassy Consulate Delegation Chapter Lobby Caucus Campaign
  Syndicate Cartel Mafia Gang Tigers Militia Resistance Liberation_Army Patrol Intelligence Watch Crescent Cross Unit Division Regiment
  Battalion Fleet Squad Chronicle Globe Telegraph Guardian Dispatch Enterprise Enterprises Solutions Logistics Shipping Railways Railway
  Rail Post_Office Supermarkets Stores Foods Beverages Breweries Chemicals Mining Minerals Resources Utilities Power Electric Water Waterways
  Hotel Hotels Resorts Casino Champions Regulator Ombudsman Synod Diocese Legion Bundestag Knesset Duma Bundesbank Lords Commons
  Analytics Research Labs Ventures Investments Advisors Advisers Consulting Charities Charity Workers Teamsters Fire_Brigade`);

/** Heads that also join with "of": "Bank of Norway", "Ministry of Health", "University of Oslo". */
export const organisationBeforeOf: ReadonlySet<string> =
  wordSet(`Ministry Department Court Bank University Institute College School Council House
  Chamber Board Bureau Office Organisation Organization Association Federation Union League Group Church Academy Society Center Centre Museum
  Party Army Front Movement Committee Commission Confederation Congress Assembly Senate Parliament Supreme Council Royal Medical Faculty
  Secretariat Fund Foundation Conference Church Alliance Coalition Brotherhood Daughters Sons Friends Guild Company Agency
  Administration Service International General Hall Fraternal Order Ministry High Federal Kingdom`);

/** Well-known organisations whose names do not show it, and initials. */
export const knownOrganisations: ReadonlySet<string> =
  wordSet(`UN U.N. EU E.U. NATO ICC ICJ IMF WTO WHO OECD OPEC OSCE ASEAN
  UNESCO UNICEF UNHCR UNRWA IAEA WFP FAO ILO Interpol Europol FBI CIA NSA DEA ATF IRS EPA FDA SEC FCC FEMA NASA DHS DOJ CDC FTC FEC
  GOP DNC RNC NRA ACLU AFL-CIO AARP NAACP AIPAC PLO IRA ETA FARC PKK IDF ISIS ISIL Hamas Hezbollah Hizbollah Fatah Taliban al-Qaeda Al-Qaeda
  al-Qaida Al_Qaeda Boko_Haram Islamic_State Islamic_Jihad Muslim_Brotherhood Houthis al-Shabaab Kremlin Pentagon White_House Downing_Street
  Whitehall Capitol_Hill Wall_Street Vatican Holy_See State_Department Supreme_Court Federal_Reserve Fed Scotland_Yard Treasury
  Knesset Duma Bundestag Bundesbank Reichstag Congress Senate Parliament Politburo Mossad Shin_Bet KGB FSB GRU MI5 MI6 Stasi Gestapo Greenpeace
  Amnesty Amnesty_International Oxfam Red_Cross Human_Rights_Watch Médecins_Sans_Frontières Google Apple Microsoft Amazon Facebook Meta Twitter
  Tesla Boeing Airbus Toyota Honda Nissan Sony Samsung Siemens Volkswagen BMW Daimler Renault Peugeot Fiat Ford Chrysler Volvo Saab
  General_Motors General_Electric GM GE IBM Intel Nokia Ericsson Philips Shell BP Exxon ExxonMobil Chevron Total Gazprom Lukoil Rosneft Yukos
  Aramco Nestle Nestlé Unilever Walmart Wal-Mart Costco Starbucks McDonald's Coca-Cola Pepsi PepsiCo Disney Netflix Uber Airbnb Citigroup
  Goldman_Sachs Morgan_Stanley JPMorgan Merrill_Lynch Lehman_Brothers HSBC Barclays Lloyds UBS Credit_Suisse Deutsche_Bank BNP
  Commerzbank Nasdaq NYSE FIFA UEFA IOC NBA NFL NHL MLB FIA ATP WTA ICC_cricket Real_Madrid Ajax Arsenal Chelsea Everton Juventus
  Inter_Milan AC_Milan Bayern_Munich Barcelona_FC Manchester_United Liverpool_FC Tottenham Lazio Parma Benfica Sinn_Fein Sinn_Féin Likud Labour
  Fidesz Kadima Solidarity Tory_Party Group_of_Seven G7 G-7 G8 G-8 G20 G-20 European_Union United_Nations World_Bank European_Commission
  Security_Council World_Economic_Forum Planned_Parenthood Black_Lives_Matter Tea_Party Democratic_Party Republican_Party Axis Allies
  Wagner Azov Lockheed_Martin Raytheon Pfizer Moderna AstraZeneca Novartis Roche Bayer BASF Merck Johnson_&_Johnson AT&T Verizon Comcast
  Time_Warner CNBC Renamo Unita UNITA SWAPO ANC Inkatha Zanu-PF Frelimo PRI PAN Sandinistas Mercosur Apec APEC NAFTA CIS EEC`);
