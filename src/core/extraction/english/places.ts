import { wordSet } from './word-list.ts';

export const countries: ReadonlySet<string> =
  wordSet(`Afghanistan Albania Algeria Andorra Angola Antigua Argentina Armenia Australia
  Austria Azerbaijan Bahamas Bahrain Bangladesh Barbados Belarus Belgium Belize Benin Bhutan Bolivia Bosnia Bosnia-Herzegovina
  Bosnia_and_Herzegovina Botswana Brazil Britain Great_Britain Brunei Bulgaria Burkina_Faso Burma Burundi Cambodia Cameroon Canada Cape_Verde
  Central_African_Republic Chad Chile China Colombia Comoros Congo Democratic_Republic_of_Congo Costa_Rica Croatia Cuba Cyprus
  Czech_Republic Czechia Czechoslovakia Denmark Djibouti Dominica Dominican_Republic East_Timor Ecuador Egypt El_Salvador England
  Equatorial_Guinea Eritrea Estonia Eswatini Ethiopia Fiji Finland France Gabon Gambia Georgia Germany Ghana Greece Greenland Grenada
  Guatemala Guinea Guinea-Bissau Guyana Haiti Honduras Hong_Kong Hungary Iceland India Indonesia Iran Iraq Ireland Israel Italy
  Ivory_Coast Jamaica Japan Jordan Kazakhstan Kenya Kiribati Kosovo Kuwait Kyrgyzstan Laos Latvia Lebanon Lesotho Liberia Libya
  Liechtenstein Lithuania Luxembourg Macau Macedonia North_Macedonia Madagascar Malawi Malaysia Maldives Mali Malta Mauritania Mauritius
  Mexico Micronesia Moldova Monaco Mongolia Montenegro Morocco Mozambique Myanmar Namibia Nauru Nepal Netherlands New_Zealand Nicaragua
  Niger Nigeria North_Korea Northern_Ireland Norway Oman Pakistan Palestine Panama Papua_New_Guinea Paraguay Peru Philippines Poland
  Portugal Puerto_Rico Qatar Romania Russia Rwanda Saint_Lucia Samoa San_Marino Saudi_Arabia Scotland Senegal Serbia Seychelles
  Sierra_Leone Singapore Slovakia Slovenia Solomon_Islands Somalia South_Africa South_Korea South_Sudan Soviet_Union USSR Spain
  Sri_Lanka Sudan Suriname Swaziland Sweden Switzerland Syria Taiwan Tajikistan Tanzania Thailand Tibet Togo Tonga Trinidad
  Trinidad_and_Tobago Tunisia Turkey Türkiye Turkmenistan Tuvalu Uganda Ukraine United_Arab_Emirates UAE United_Kingdom UK U.K. United_States
  US U.S. USA U.S.A. United_States_of_America America Uruguay Uzbekistan Vanuatu Vatican Venezuela Vietnam Wales Yemen Yugoslavia Zaire
  Zambia Zimbabwe`);

const regions = `Africa Asia Europe Antarctica North_America South_America Latin_America Central_America Middle_East Far_East
  Southeast_Asia Central_Asia Scandinavia Balkans Caucasus Caribbean Gaza Gaza_Strip West_Bank Golan_Heights Crimea Donbas Chechnya Kashmir
  Kurdistan Xinjiang Siberia Catalonia Bavaria Saxony Flanders Wallonia Lombardy Tuscany Sicily Sardinia Corsica Brittany Normandy
  Andalusia Basque_Country Galicia Ulster Cornwall Yorkshire Kent Essex Sussex Surrey Devon Dorset Somerset Lancashire Cheshire
  Quebec Ontario Alberta Manitoba Nova_Scotia British_Columbia Saskatchewan New_South_Wales Queensland Tasmania Western_Australia
  Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana
  Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada
  New_Hampshire New_Jersey New_Mexico North_Carolina North_Dakota Ohio Oklahoma Oregon Pennsylvania Rhode_Island South_Carolina South_Dakota
  Tennessee Texas Utah Vermont Virginia West_Virginia Wisconsin Wyoming Punjab Sindh Balochistan Bengal Gujarat Kerala Tamil_Nadu
  Maharashtra Assam Helmand Kandahar Darfur Tigray Biafra Katanga Transvaal Natal KwaZulu-Natal Zululand Aceh Java Sumatra Borneo Mindanao
  Hokkaido Okinawa Guangdong Sichuan Hubei Yunnan Anatolia Galilee Sinai Mesopotamia Transylvania Silesia Bohemia Moravia Slavonia Krajina
  Dagestan Ingushetia Abkhazia South_Ossetia Nagorno-Karabakh Transnistria Zanzibar Patagonia Amazon Atlantic Pacific Mediterranean
  Black_Sea Red_Sea Persian_Gulf Gulf_of_Mexico Baltic North_Sea South_China_Sea Indian_Ocean Suez_Canal Panama_Canal English_Channel
  Rhine Danube Thames Nile Mississippi Volga Ganges Mekong Alps Pyrenees Himalayas Andes Rockies Urals`;

const cities = `London Paris Berlin Madrid Rome Moscow Kyiv Kiev Warsaw Prague Vienna Budapest Bucharest Sofia Belgrade Zagreb Ljubljana
  Sarajevo Skopje Tirana Pristina Athens Istanbul Ankara Nicosia Lisbon Dublin Edinburgh Glasgow Cardiff Belfast Brussels Antwerp Amsterdam
  Rotterdam Hague The_Hague Luxembourg Bern Berne Zurich Geneva Basel Lausanne Copenhagen Oslo Stockholm Gothenburg Helsinki Tallinn
  Riga Vilnius Minsk Chisinau Tbilisi Yerevan Baku Reykjavik Munich Hamburg Frankfurt Cologne Stuttgart Düsseldorf Duesseldorf Leipzig
  Dresden Bonn Hanover Nuremberg Bremen Milan Turin Naples Venice Florence Bologna Genoa Palermo Barcelona Seville Valencia
  Bilbao Lyon Marseille Toulouse Nice Strasbourg Bordeaux Lille Nantes Monte_Carlo Manchester Liverpool Birmingham Leeds Sheffield Bristol
  Newcastle Nottingham Leicester Oxford Cambridge York Brighton Southampton Portsmouth Plymouth Coventry Hull Bradford Aberdeen Dundee
  Washington Washington_DC Washington,_D.C. New_York New_York_City Los_Angeles Chicago Houston Philadelphia Phoenix San_Antonio San_Diego
  Dallas San_Jose Austin Detroit San_Francisco Indianapolis Jacksonville Columbus Charlotte Memphis Boston Baltimore Milwaukee El_Paso
  Denver Nashville Las_Vegas Portland Oklahoma_City Tucson Albuquerque Atlanta Long_Beach Kansas_City Fresno Sacramento Cleveland Miami Oakland
  Minneapolis Omaha Tulsa Honolulu New_Orleans St._Louis St_Louis Pittsburgh Cincinnati Tampa Buffalo Seattle Salt_Lake_City Anchorage
  Brooklyn Manhattan Queens Bronx Harlem Hollywood Silicon_Valley Ferguson Cleveland Newark Hartford Providence Richmond Raleigh
  Des_Moines Cedar_Rapids Toronto Montreal Vancouver Ottawa Calgary Edmonton Winnipeg Mexico_City Guadalajara Monterrey Tijuana
  Ciudad_Juarez Havana Kingston Port-au-Prince Santo_Domingo San_Juan Guatemala_City San_Salvador Tegucigalpa Managua Bogota Bogotá Medellin
  Caracas Quito Lima La_Paz Santiago Buenos_Aires Montevideo Asuncion Brasilia Rio_de_Janeiro Sao_Paulo São_Paulo
  Cairo Alexandria Tripoli Benghazi Tunis Algiers Rabat Casablanca Khartoum Addis_Ababa Asmara Mogadishu Nairobi Mombasa Kampala Kigali
  Bujumbura Kinshasa Brazzaville Luanda Lusaka Harare Bulawayo Maputo Johannesburg Pretoria Cape_Town Durban Bloemfontein Windhoek Gaborone
  Lagos Abuja Accra Abidjan Dakar Bamako Monrovia Freetown Conakry Niamey Ouagadougou N'Djamena Yaounde Libreville Antananarivo
  Jerusalem Tel_Aviv Haifa Ramallah Hebron Nablus Jenin Rafah Khan_Younis Gaza_City Bethlehem Beersheba Amman Beirut Tripoli Sidon Damascus
  Aleppo Homs Idlib Raqqa Baghdad Basra Mosul Fallujah Kirkuk Erbil Arbil Tikrit Tehran Isfahan Mashhad Qom Riyadh Jeddah Mecca Medina Doha
  Dubai Abu_Dhabi Manama Muscat Sanaa Aden Hodeidah Kabul Herat Kandahar Jalalabad Islamabad Karachi Lahore Peshawar Quetta Rawalpindi
  Delhi New_Delhi Mumbai Bombay Calcutta Kolkata Chennai Madras Bangalore Bengaluru Hyderabad Ahmedabad Pune Srinagar Dhaka Colombo Kathmandu
  Beijing Shanghai Guangzhou Shenzhen Wuhan Chongqing Tianjin Lhasa Urumqi Taipei Tokyo Osaka Kyoto Nagoya Yokohama Hiroshima Nagasaki
  Fukushima Sapporo Seoul Busan Pyongyang Panmunjom Hanoi Ho_Chi_Minh_City Saigon Phnom_Penh Vientiane Bangkok Rangoon Yangon Kuala_Lumpur
  Jakarta Manila Bali Dili Sydney Melbourne Brisbane Perth Adelaide Canberra Hobart Auckland Wellington Christchurch
  St._Petersburg St_Petersburg Leningrad Volgograd Stalingrad Grozny Vladivostok Novosibirsk Kazan Sochi Mariupol Bakhmut Kharkiv Kherson Odesa
  Odessa Lviv Donetsk Luhansk Zaporizhzhia Dnipro Sevastopol Srebrenica Banja_Luka Mostar Tuzla Vukovar Knin Davos Ramstein Guantanamo_Bay
  Chernobyl Hebron Tashkent Almaty Astana Bishkek Dushanbe Ashgabat Ulan_Bator`;

const cityAndRegionSet: ReadonlySet<string> = new Set([...wordSet(cities), ...wordSet(regions)]);

/** Countries, regions, seas and large cities. */
export const places: ReadonlySet<string> = new Set([...countries, ...cityAndRegionSet]);

/** Heads of place names: "Lake Superior", "Harbour Street", "Silver River". */
export const placeHeads: ReadonlySet<string> =
  wordSet(`Street Avenue Road Boulevard Lane Square Island Islands River Lake Mountain Mountains
  Valley Bay Beach Hills Hill County Province District Peninsula Strait Gulf Ocean Sea Canal Airport Bridge Park Desert Forest Coast Strip
  Heights Harbor Harbour Port Village City Town Township Plaza Highway Creek Falls Cape Canyon Basin Delta Plateau Region Prefecture`);
export const placePrefixes: ReadonlySet<string> =
  wordSet(`Mount Lake Cape Fort Port Saint St. San Santa Los Las El North South East West
  Northern Southern Eastern Western Upper Lower Central New Isle Gulf`);

/** Nationalities and the like: adjectives, no places, yet parts of roles and of organisations' names. */
export const nationalities: ReadonlySet<string> =
  wordSet(`American British English Scottish Welsh Irish French German Italian Spanish
  Portuguese Dutch Belgian Swiss Austrian Polish Czech Slovak Hungarian Romanian Bulgarian Greek Turkish Cypriot Serb Serbian Croat Croatian
  Bosnian Slovene Slovenian Albanian Kosovar Macedonian Montenegrin Russian Ukrainian Belarusian Moldovan Georgian Armenian Azeri
  Azerbaijani Chechen Swedish Norwegian Danish Finnish Icelandic Estonian Latvian Lithuanian Canadian Mexican Cuban Haitian Jamaican
  Dominican Guatemalan Honduran Salvadoran Nicaraguan Panamanian Colombian Venezuelan Ecuadorean Peruvian Bolivian Chilean Argentine
  Argentinian Uruguayan Paraguayan Brazilian Egyptian Libyan Tunisian Algerian Moroccan Sudanese Ethiopian Eritrean Somali Kenyan Ugandan
  Rwandan Burundian Congolese Zairean Angolan Zambian Zimbabwean Mozambican African South_African Nigerian Ghanaian Liberian Senegalese
  Malian Ivorian Cameroonian Israeli Palestinian Jordanian Lebanese Syrian Iraqi Iranian Saudi Kuwaiti Qatari Emirati Omani Yemeni
  Bahraini Arab Afghan Pakistani Indian Bangladeshi Nepalese Nepali Bhutanese Chinese Taiwanese Tibetan Japanese Korean North_Korean
  South_Korean Vietnamese Cambodian Laotian Thai Burmese Malaysian Malay Singaporean Indonesian Filipino Philippine Australian Kiwi
  Mongolian Kazakh Uzbek Turkmen Tajik Kyrgyz European Asian Western Eastern Latin Hispanic Kurdish Kurd Jewish Jew Muslim Moslem Christian
  Catholic Protestant Orthodox Hindu Sikh Buddhist Islamic Islamist Sunni Shiite Shia Shi'ite Soviet Nazi Communist Republican Democrat
  Democratic Conservative Labour Tory Liberal Socialist Marxist Fascist Zionist Roman Basque Catalan Flemish Bavarian Texan Californian
  Hutu Tutsi Zulu Tamil Sinhalese Bengali Punjabi Kashmiri Pashtun Hong_Kong-based Anglo-Saxon Americans Russians Germans Italians Israelis
  Palestinians Serbs Croats Kurds Arabs Jews Muslims Christians Democrats Republicans Conservatives Liberals Iraqis Iranians Syrians
  Egyptians Turks Greeks Britons Scots Poles Swedes Danes Finns Dutchman Frenchman Englishman Irishman Swede Dane Finn Turk Pole Scot Briton
  Spaniard Europeans Asians Africans Canadians Australians Mexicans Cubans Indians Pakistanis Ukrainians Afghans Chechens Bosnians Albanians
  Moslems Catholics Protestants Hindus Sikhs Buddhists Tories Communists Socialists Nazis Latinos Latino Hispanics Brazilians`);
