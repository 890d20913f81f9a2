/**
 * Abbreviations that the news uses without telling what they stand for, with their long forms, each on its own. From general knowledge. Followed only
 * where a long form is there as well: in the article, or, where no article tells otherwise, in the archive.
 */
export const knownInitialisms: readonly (readonly [string, string])[] = `
UN=United Nations|EU=European Union|EC=European Community|NATO=North Atlantic Treaty Organization|WHO=World Health Organization|WTO=World Trade Organization|IMF=International Monetary Fund
ICC=International Criminal Court|ICJ=International Court of Justice|IAEA=International Atomic Energy Agency|ILO=International Labor Organization|WFP=World Food Programme|FAO=Food and Agriculture Organization
OECD=Organization for Economic Cooperation and Development|OPEC=Organization of Petroleum Exporting Countries|OSCE=Organization for Security and Cooperation in Europe|ASEAN=Association of Southeast Asian Nations
UNHCR=United Nations High Commissioner for Refugees|UNICEF=United Nations Children’s Fund|UNESCO=United Nations Educational, Scientific and Cultural Organization|UNRWA=United Nations Relief and Works Agency
OPCW=Organisation for the Prohibition of Chemical Weapons|ICRC=International Committee of the Red Cross|IOM=International Organization for Migration|ECB=European Central Bank|EMA=European Medicines Agency
AU=African Union|GCC=Gulf Cooperation Council|ECOWAS=Economic Community of West African States|EBRD=European Bank for Reconstruction and Development|EIB=European Investment Bank|BIS=Bank for International Settlements
IATA=International Air Transport Association|IPCC=Intergovernmental Panel on Climate Change|IEA=International Energy Agency|ADB=Asian Development Bank
PLO=Palestine Liberation Organization|PA=Palestinian Authority|IDF=Israel Defense Forces|IRGC=Islamic Revolutionary Guard Corps|ANC=African National Congress|IRA=Irish Republican Army|PKK=Kurdistan Workers' Party
FARC=Revolutionary Armed Forces of Colombia|ETA=Basque Homeland and Freedom|ISIS=Islamic State of Iraq and Syria|ISIL=Islamic State of Iraq and the Levant|ISIS=Islamic State|ISIL=Islamic State|IS=Islamic State|LTTE=Liberation Tigers of Tamil Eelam|TPLF=Tigray People's Liberation Front
SDF=Syrian Democratic Forces|YPG=People's Protection Units|FSA=Free Syrian Army|SOHR=Syrian Observatory for Human Rights|AQAP=al-Qaeda in the Arabian Peninsula|AQIM=al-Qaeda in the Islamic Maghreb
FBI=Federal Bureau of Investigation|CIA=Central Intelligence Agency|NSA=National Security Agency|DEA=Drug Enforcement Administration|ATF=Bureau of Alcohol, Tobacco, Firearms and Explosives|IRS=Internal Revenue Service
EPA=Environmental Protection Agency|FDA=Food and Drug Administration|SEC=Securities and Exchange Commission|FCC=Federal Communications Commission|FTC=Federal Trade Commission|FEC=Federal Election Commission
FAA=Federal Aviation Administration|FEMA=Federal Emergency Management Agency|NASA=National Aeronautics and Space Administration|NOAA=National Oceanic and Atmospheric Administration|NTSB=National Transportation Safety Board
NHTSA=National Highway Traffic Safety Administration|CDC=Centers for Disease Control and Prevention|NIH=National Institutes of Health|HHS=Department of Health and Human Services|HUD=Department of Housing and Urban Development
DOJ=Department of Justice|DOJ=Justice Department|DOD=Department of Defense|DOD=Defense Department|DOE=Department of Energy|DOE=Energy Department|DOT=Department of Transportation|DOT=Transportation Department
DHS=Department of Homeland Security|ICE=Immigration and Customs Enforcement|CBP=Customs and Border Protection|TSA=Transportation Security Administration|USDA=Agriculture Department|USDA=Department of Agriculture|USPS=United States Postal Service
USAID=United States Agency for International Development|CBO=Congressional Budget Office|GAO=Government Accountability Office|OMB=Office of Management and Budget|OSHA=Occupational Safety and Health Administration
FDIC=Federal Deposit Insurance Corporation|CFTC=Commodity Futures Trading Commission|CFPB=Consumer Financial Protection Bureau|NLRB=National Labor Relations Board|USGS=United States Geological Survey|NWS=National Weather Service
GOP=Republican Party|DNC=Democratic National Committee|RNC=Republican National Committee|NRA=National Rifle Association|ACLU=American Civil Liberties Union|NAACP=National Association for the Advancement of Colored People
AFL-CIO=American Federation of Labor and Congress of Industrial Organizations|UAW=United Auto Workers|SEIU=Service Employees International Union|AARP=American Association of Retired Persons
NYPD=New York Police Department|LAPD=Los Angeles Police Department|MIT=Massachusetts Institute of Technology|UCLA=University of California, Los Angeles|NYU=New York University|LSE=London School of Economics
NBA=National Basketball Association|NFL=National Football League|NHL=National Hockey League|MLB=Major League Baseball|NCAA=National Collegiate Athletic Association|FIFA=Fédération Internationale de Football Association
UEFA=Union of European Football Associations|IOC=International Olympic Committee|WADA=World Anti-Doping Agency|FIA=Fédération Internationale de l'Automobile|CAS=Court of Arbitration for Sport|FA=Football Association
NHS=National Health Service|BMA=British Medical Association|TUC=Trades Union Congress|CBI=Confederation of British Industry|SNP=Scottish National Party|DUP=Democratic Unionist Party|UKIP=UK Independence Party
FCA=Financial Conduct Authority|CPS=Crown Prosecution Service|NCA=National Crime Agency|ONS=Office for National Statistics|IFS=Institute for Fiscal Studies|OBR=Office for Budget Responsibility|MoD=Ministry of Defence
DWP=Department for Work and Pensions|HMRC=Revenue and Customs|HMRC=HM Revenue and Customs|GCHQ=Government Communications Headquarters|MHRA=Medicines and Healthcare products Regulatory Agency|BoE=Bank of England|BOJ=Bank of Japan|RBA=Reserve Bank of Australia
RBI=Reserve Bank of India|PBOC=People's Bank of China|SNB=Swiss National Bank|RKI=Robert Koch Institute|CDU=Christian Democratic Union|SPD=Social Democratic Party|FDP=Free Democratic Party|AfD=Alternative for Germany
BJP=Bharatiya Janata Party|AKP=Justice and Development Party|HDP=Peoples' Democratic Party|CHP=Republican People's Party|PTI=Pakistan Tehreek-e-Insaf|NLD=National League for Democracy|KMT=Kuomintang|LDP=Liberal Democratic Party
AP=Associated Press|AFP=Agence France-Presse|BBC=British Broadcasting Corporation|CNN=Cable News Network|NPR=National Public Radio|PBS=Public Broadcasting Service|CBC=Canadian Broadcasting Corporation|NYT=New York Times|WSJ=Wall Street Journal
IBM=International Business Machines|GM=General Motors|GE=General Electric|RBS=Royal Bank of Scotland|BA=British Airways|VW=Volkswagen|LVMH=Moët Hennessy Louis Vuitton|J&J=Johnson & Johnson|P&G=Procter & Gamble|PwC=PricewaterhouseCoopers
MSF=Médecins Sans Frontières|RSF=Reporters Sans Frontières|HRW=Human Rights Watch|WWF=World Wildlife Fund|NYSE=New York Stock Exchange|LSE=London Stock Exchange`
  .split(/[|\n]/u)
  .flatMap((entry): (readonly [string, string])[] => {
    const [letters = '', long = ''] = entry.trim().split('=');
    return long === '' ? [] : [[letters, long]];
  });
