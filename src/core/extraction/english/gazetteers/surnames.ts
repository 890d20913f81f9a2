import { wordSet } from '../word-list.ts';

/** Common family names of many countries, written from general knowledge. Those that are everyday words are in it too. */
export const surnames: ReadonlySet<string> = wordSet(`
  Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez Wilson Anderson Thomas Taylor Moore Jackson
  Martin Lee Perez Thompson White Harris Sanchez Clark Ramirez Lewis Robinson Walker Young Allen King Wright Scott Torres Nguyen Hill Flores
  Green Adams Nelson Baker Hall Rivera Campbell Mitchell Carter Roberts Gomez Phillips Evans Turner Diaz Parker Cruz Edwards Collins Reyes
  Stewart Morris Morales Murphy Cook Rogers Gutierrez Ortiz Morgan Cooper Peterson Bailey Reed Kelly Howard Ramos Kim Cox Ward Richardson
  Watson Brooks Chavez Wood James Bennett Gray Mendoza Ruiz Hughes Price Alvarez Castillo Sanders Patel Myers Long Ross Foster Jimenez Powell
  Jenkins Perry Russell Sullivan Bell Coleman Butler Henderson Barnes Gonzales Fisher Vasquez Simmons Romero Jordan Patterson Alexander
  Hamilton Graham Reynolds Griffin Wallace Moreno West Cole Hayes Bryant Herrera Gibson Ellis Tran Medina Aguilar Stevens Murray Ford Castro
  Marshall Owens Harrison Fernandez McDonald Woods Washington Kennedy Wells Vargas Henry Chen Freeman Webb Tucker Guzman Burns Crawford Olson
  Simpson Porter Hunter Gordon Mendez Silva Shaw Snyder Mason Dixon Munoz Hunt Hicks Holmes Palmer Wagner Black Robertson Boyd Rose Stone
  Salazar Fox Warren Mills Meyer Rice Schmidt Garza Daniels Ferguson Nichols Stephens Soto Weaver Ryan Gardner Payne Grant Dunn Kelley Spencer
  Hawkins Arnold Pierce Hansen Peters Santos Hart Bradley Knight Elliott Cunningham Duncan Armstrong Hudson Carroll Lane Riley Andrews Alvarado
  Ray Delgado Berry Perkins Hoffman Johnston Matthews Pena Richards Contreras Willis Carpenter Lawrence Sandoval Guerrero George Chapman
  Rios Estrada Ortega Watkins Greene Nunez Wheeler Valdez Harper Burke Larson Santiago Maldonado Morrison Franklin Carlson Austin Dominguez
  Carr Lawson Jacobs Obrien O'Brien Lynch Singh Vega Bishop Montgomery Oliver Jensen Harvey Williamson Gilbert Dean Sims Espinoza Howell Li Wong
  Reid Hanson Le McCoy Garrett Burton Fuller Wang Weber Welch Rojas Lucas Marquez Fields Park Yang Little Banks Padilla Day Walsh Bowman
  Schultz Luna Fowler Mejia Davidson Acosta Brewer May Holland Juarez Newman Pearson Curtis Cortez Douglas Schneider Joseph Barrett Navarro
  Figueroa Keller Avila Wade Molina Stanley Hopkins Campos Barnett Bates Chambers Caldwell Beck Lambert Miranda Byrd Craig Ayala Lowe Frazier
  Powers Neal Leonard Gregory Carrillo Sutton Fleming Rhodes Shelton Schwartz Norris Jennings Rios Watts Duran Walters Cohen McDaniel Moran
  Parks Steele Vaughn Becker Holt Deleon Barker Terry Hale Leon Hail Benson Haynes Horton Miles Lyons Pham Graves Bush Thornton Wolfe Warner
  Cabrera McKinney Mann Zimmerman Dawson Lara Fletcher Page McCarthy Love Robles Cervantes Solis Erickson Reeves Chang Klein Salinas Fuentes
  Baldwin Daniel Simon Velasquez Hardy Higgins Aguirre Lin Cummings Chandler Sharp Barber Bowen Ochoa Dennis Robbins Liu Ramsey Francis
  Griffith Paul Blair O'Connor Cardenas Pacheco Cross Calderon Quinn Moss Swanson Chan Rivas Khan Rodgers Serrano Fitzgerald Rosales Stevenson
  Christensen Manning Gill Curry McLaughlin Harmon McGee Gross Doyle Garner Newton Burgess Reese Walton Blake Trujillo Adkins Brady Goodman
  Roman Webster Goodwin Fischer Huang Potter Delacruz Montoya Todd Wu Hines Mullins Castaneda Malone Cannon Tate Mack Sherman Hubbard Hodges
  Zhang Guerra Wolf Valencia Saunders Franco Rowe Gallagher Farmer Hammond Hampton Townsend Ingram Wise Gallegos Clarke Barton Schroeder Maxwell
  Waters Logan Camacho Strickland Norman Person Colon Parsons Frank Harrington Glover Osborne Buchanan Casey Floyd Patton Ibarra Ball Tyler
  Suarez Bowers Orozco Salas Cobb Gibbs Andrade Bauer Conner Moody Escobar McGuire Lloyd Mueller Hartman French Kramer McBride Pope Lindsey
  Velazquez Norton McCormick Sparks Flynn Yates Hogan Marsh Macias Villanueva Zamora Pratt Stokes Owen Ballard Lang Brock Villarreal Charles
  Drake Barrera Cain Patrick Pineda Burnett Mercado Santana Shepherd Bautista Ali Shaffer Lamb Trevino McKenzie Hess Beil Olsen Cochran Morton
  Nash Wilkins Petersen Briggs Shah Roth Nicholson Holloway Lozano Rangel Flowers Hoover Short Arias Mora Valenzuela Bryan Meyers Weiss
  Underwood Bass Greer Summers Houston Carson Morrow Clayton Whitaker Decker Yoder Collier Zuniga Carey Wilcox Melendez Poole Roberson
  Larsen Conley Davenport Copeland Massey Lam Huff Rocha Cameron Jefferson Hood Monroe Anthony Pittman Huynh Randall Singleton Kirk Combs
  Mathis Christian Skinner Bradford Richard Galvan Wall Boone Kirby Wilkinson Bridges Bruce Atkinson Velez Meza Roy Vincent York Hodge Villa
  Abbott Tapia Gates Chase Sosa Sweeney Farrell Wyatt Dalton Horn Barron Phelps Yu Dickerson Heath Foley Atkins Mathews Bonilla Acevedo
  Benitez Zavala Hensley Glenn Cisneros Harrell Shields Rubio Huffman Choi Boyer Garrison Arroyo Bond Kane Hancock Callahan Dillon Cline Wiggins
  Grimes Arellano Melton O'Neill O'Neal Savage Ho Beltran Pitts Parrish Ponce Rich Booth Koch Golden Ware Brennan McDowell Marks Cantu Humphrey
  Baxter Sawyer Clay Tanner Hutchinson Kaur Berg Wiley Gilmore Russo Villegas Hobbs Keith Wilkerson Ahmed Beard McClain Montes Mata Rosario
  Vang Walter Henson O'Donnell Mosley McClure Beasley Stephenson Snow Huerta Preston Vance Barry Johns Eaton Blackwell Dyer Prince Macdonald
  Solomon Guevara Stafford English Hurst Woodard Cortes Shannon Kemp Nolan McCullough Merritt Murillo Moon Salgado Strong Kline Cordova Barajas
  Roach Rosas Winters Jacobson Lester Knox Bullock Kerr Leach Meadows Orr Davila Whitehead Pruitt Kent Conway McKee Barr David Dejesus Marin
  Berger McIntyre Blankenship Gaines Palacios Cuevas Bartlett Durham Dorsey McCall O'Connell McCain McConnell McEnany McGregor McGrath McGovern
  McKenna McLean McMahon McMillan McNamara McNeil McPherson McQueen McAuliffe McCaskill McConaughey McMaster McCabe McGahn McGowan McVeigh
  MacArthur MacKenzie MacLeod MacDonald Macron Mackay Mackie Trump Biden Obama Clinton Pence Harris Pelosi Schumer Sanders Warren Buttigieg Klobuchar
  Bloomberg Yang Steyer Gabbard Booker Castro O'Rourke Romney Cruz Rubio Kasich Christie Cheney Rumsfeld Powell Rice Ashcroft Gingrich Dole
  Reagan Nixon Eisenhower Truman Roosevelt Kissinger Fauci Birx Azar Redfield Barr Mueller Comey Giuliani Cohen Manafort Flynn Stone Bannon Kushner
  Pompeo Mnuchin Ross Bolton Mattis Kelly Mulvaney Esper Milley Blinken Yellen Austin Garland Mayorkas Sullivan Psaki Jean-Pierre Haley Ramaswamy DeSantis
  Johnson Sunak Truss May Cameron Brown Blair Thatcher Starmer Corbyn Miliband Clegg Farage Gove Hancock Raab Patel Javid Cummings Rees-Mogg Hunt
  Sturgeon Salmond Swinney Drakeford Foster Varadkar Martin Kenny Ahern Merkel Scholz Schroeder Schröder Kohl Steinmeier Maas Laschet Söder Spahn
  Altmaier Kramp-Karrenbauer Merz Habeck Baerbock Lindner Weidmann Weidel Macron Hollande Sarkozy Chirac Mitterrand Philippe Castex Le_Pen Melenchon
  Mélenchon Fillon Lagarde Barnier Juncker Tusk Michel von_der_Leyen Borrell Timmermans Vestager Draghi Conte Salvini Renzi Berlusconi Meloni Prodi
  Monti Letta Mattarella Sanchez Sánchez Rajoy Iglesias Zapatero Aznar Casado Abascal Torra Puigdemont Costa Sousa Tsipras Mitsotakis Rutte Wilders
  Kurz Nehammer Orban Orbán Szijjarto Kaczynski Morawiecki Duda Babis Babiš Zeman Pellegrini Caputova Iohannis Borissov Borisov Vucic Vučić Dodik
  Thaci Kurti Rama Zaev Plenkovic Milanovic Jansa Lukashenko Tsikhanouskaya Tikhanovskaya Zelenskiy Zelensky Zelenskyy Poroshenko Yanukovich Yanukovych
  Tymoshenko Klitschko Putin Medvedev Lavrov Peskov Shoigu Mishustin Navalny Yeltsin Gorbachev Zakharova Prigozhin Gerasimov Kadyrov Sobyanin
  Pashinyan Aliyev Sargsyan Saakashvili Zourabichvili Nazarbayev Tokayev Mirziyoyev Erdogan Erdoğan Gul Davutoglu Cavusoglu Akar Albayrak Imamoglu
  Kilicdaroglu Demirtas Gulen Assad Mubarak Morsi Sisi Gaddafi Gadhafi Haftar Sarraj Tebboune Bouteflika Saied Essebsi Ghannouchi Netanyahu Gantz Lapid
  Bennett Lieberman Rivlin Barak Olmert Sharon Rabin Peres Ashkenazi Abbas Arafat Haniyeh Sinwar Shtayyeh Erekat Nasrallah Hariri Aoun Berri Diab
  Mikati Khamenei Rouhani Raisi Zarif Ahmadinejad Soleimani Khatami Rafsanjani Salehi Maliki Abadi Kadhimi Sadr Sistani Barzani Talabani Saddam
  Khashoggi Salman Nahyan Maktoum Thani Hadi Saleh Houthi Ghani Karzai Abdullah Massoud Musharraf Sharif Bhutto Zardari Khan Bajwa Qureshi Modi
  Gandhi Shah Kejriwal Banerjee Singh Jaishankar Sitharaman Doval Rajapaksa Sirisena Wickremesinghe Hasina Zia Suu_Kyi Hlaing Duterte Marcos Aquino
  Robredo Pacquiao Widodo Subianto Yudhoyono Mahathir Najib Muhyiddin Anwar Razak Ismail Prayuth Thaksin Shinawatra Hun_Sen Phuc Trong Xi Li Wang
  Hu Jiang Deng Mao Zhao Geng Hua Lam Tung Leung Carrie Tsai Ma Han Moon Park Lee Yoon Abe Suga Kishida Aso Koizumi Kono Kuroda Motegi Kato Nishimura
  Ardern Peters Collins Morrison Turnbull Abbott Rudd Gillard Albanese Dutton Payne Birmingham Frydenberg Trudeau Freeland Scheer O'Toole Harper
  Morneau Ford Kenney Lopez_Obrador Obrador Ebrard Nieto Calderon Fox Bolsonaro Guedes Mourao Lula Rousseff Temer Moro Fernandez Kirchner Macri Guzman
  Pinera Piñera Bachelet Boric Duque Santos Uribe Petro Maduro Guaido Guaidó Chavez Chávez Arreaza Lopez Morales Arce Anez Moreno Lasso Correa Vizcarra
  Sagasti Castillo Fujimori Humala Abdo Lacalle Ortega Bukele Giammattei Hernandez Castro Diaz-Canel Moise Henry Buhari Jonathan Obasanjo Atiku
  Tinubu Ramaphosa Zuma Mbeki Mandela Malema Mugabe Mnangagwa Chamisa Tsvangirai Kenyatta Odinga Ruto Museveni Wine Kagame Nkurunziza Ndayishimiye
  Kabila Tshisekedi Magufuli Hassan Abiy Ahmed Hailemariam Debretsion Isaias Afwerki Bashir Hamdok Burhan Machar Kiir Farmajo Akufo-Addo Mahama
  Ouattara Gbagbo Bedie Conde Keita Sall Barrow Weah Bio Tedros Ghebreyesus Annan Guterres Ban Boutros-Ghali Grandi Bachelet Griffiths Pedersen
  Schwarzenegger Bezos Musk Gates Zuckerberg Cook Pichai Nadella Buffett Ma Ambani Adani Arnault Branson Murdoch Soros Dimon Solomon Powell Bernanke
  Greenspan Bailey Carney Lane Kuroda Sewing Horta-Osorio Ermotti Gottstein Kaeser Diess Zetsche Ghosn Tavares Elkann Marchionne Toyoda Son Iger Chapek
  Federer Nadal Djokovic Murray Thiem Tsitsipas Zverev Medvedev Rublev Wawrinka Berrettini Kyrgios Sampras Agassi Becker Edberg Williams Osaka Halep
  Swiatek Kvitova Barty Pliskova Azarenka Kerber Sharapova Muguruza Svitolina Andreescu Gauff Kenin Hingis Seles Graf Messi Ronaldo Neymar Mbappe Mbappé
  Salah Mane Mané Firmino Kane Son Sterling Rashford Pogba Fernandes Lukaku Haaland Lewandowski Neuer Kroos Modric Modrić Benzema Ramos Pique Suarez Suárez
  Griezmann Hazard Aguero Agüero Kante Kanté Werner Havertz Lampard Gerrard Rooney Beckham Klopp Guardiola Mourinho Solskjaer Ancelotti Zidane Simeone
  Koeman Pochettino Tuchel Wenger Ferguson Arteta Rodgers Bielsa Southgate Deschamps Loew Löw Mancini Allegri Pirlo Capello Eriksson Hamilton Verstappen
  Vettel Bottas Leclerc Ricciardo Sainz Norris Gasly Alonso Raikkonen Räikkönen Schumacher Senna Prost Woods McIlroy Mickelson Koepka DeChambeau Spieth
  Thomas Rahm Scheffler LeBron Curry Durant Harden Antetokounmpo Bryant Jordan O'Neal Brady Mahomes Rodgers Brees Manning Kaepernick Bolt Phelps Biles
  Ledecky Farah Gatlin Kipchoge Pogacar Roglic Froome Armstrong Kohli Sharma Dhoni Tendulkar Root Stokes Anderson Broad Smith Warner Williamson Babar
  Azam Holder Ponting Warne Lara Botham Flintoff Pietersen Kaif Bumrah Rahane Pujara Cummins Starc Hazlewood Labuschagne Paine Langer
  Muller Müller Schmitz Hoffmann Schäfer Bauer Richter Schulz Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Schmitt Werner Krause Meier
  Lehmann Schmid Maier Köhler Herrmann König Walter Mayer Huber Kaiser Fuchs Peters Scholz Möller Weiß Jung Hahn Schubert Vogel Friedrich Keller Günther
  Frank Winkler Lorenz Baumann Albrecht Schuster Böhm Winter Kraus Schumacher Krämer Vogt Stein Jäger Otto Sommer Seidel Heinrich Brandt Haas
  Dupont Durand Bernard Petit Moreau Laurent Simon Lefebvre Leroy Roux Fournier Girard Bonnet Lambert Fontaine Rousseau Blanc Guerin Muller Faure Andre
  Mercier Boyer Garnier Chevalier Legrand Gauthier Perrin Clement Dumas Renard Arnaud Rolland Lacroix Bertrand Marchand Dubois Lemaire Le_Maire Gautier
  Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti De_Luca Mancini Costa Giordano Rizzo Lombardi Moretti Barbieri
  Fontana Santoro Mariani Rinaldi Caruso Ferrara Galli Martini Leone Longo Gentile Martinelli Vitale Lombardo Serra Coppola D'Angelo Marchetti Parisi Villa
  Ferri Pellegrini Sala Monti Palumbo Gatti Fabbri Zaia Fontana Speranza Di_Maio Gualtieri Zingaretti Garcia García Fernandez Fernández González Rodríguez López
  Martínez Pérez Gómez Martín Jiménez Ruiz Hernández Díaz Moreno Álvarez Muñoz Romero Alonso Gutiérrez Navarro Torres Domínguez Vázquez Ramos Gil Ramírez
  Serrano Blanco Molina Morales Suárez Ortega Delgado Castro Ortiz Rubio Marín Sanz Núñez Iglesias Medina Garrido Cortés Castillo Santos Lozano Guerrero
  Cano Prieto Méndez Cruz Calvo Gallego Vidal León Márquez Herrera Peña Flores Cabrera Campos Vega Fuentes Carrasco Diez Caballero Reyes Nieto Aguilar
  Silva Santos Ferreira Pereira Oliveira Costa Rodrigues Martins Jesus Sousa Fernandes Gonçalves Gomes Lopes Marques Alves Almeida Ribeiro Pinto Carvalho
  Teixeira Moreira Correia Mendes Nunes Soares Vieira Monteiro Cardoso Rocha Raposo Neves Coelho Cunha Pires Ramos Reis Antunes Barbosa Lima Araújo Melo
  Ivanov Petrov Sidorov Smirnov Kuznetsov Popov Vasiliev Sokolov Mikhailov Novikov Fedorov Morozov Volkov Alekseev Lebedev Semenov Egorov Pavlov Kozlov
  Stepanov Nikolaev Orlov Andreev Makarov Nikitin Zakharov Zaitsev Solovyov Borisov Yakovlev Grigoriev Romanov Vorobyov Sergeev Kuzmin Frolov Alexandrov
  Dmitriev Korolev Gusev Kiselev Ilyin Maximov Polyakov Sorokin Vinogradov Kovalev Belov Bondarenko Shevchenko Kovalenko Kravchenko Oliynyk Tkachenko
  Kovalchuk Melnyk Koval Marchenko Savchenko Nowak Kowalski Wisniewski Wójcik Kowalczyk Kaminski Lewandowski Zielinski Szymanski Wozniak Dabrowski
  Kozlowski Mazur Jankowski Kwiatkowski Novak Svoboda Novotny Dvorak Cerny Prochazka Kucera Vesely Horak Nemec Horvat Kovacevic Babic Maric Juric Kovacic
  Jovanovic Petrovic Nikolic Markovic Djordjevic Stojanovic Ilic Stankovic Pavlovic Milosevic Karadzic Mladic Tudjman Izetbegovic Popescu Ionescu Popa Radu
  Dumitru Stan Stoica Gheorghe Georgiev Dimitrov Nikolov Papadopoulos Georgiou Nagy Kovacs Kovács Toth Tóth Szabo Szabó Horvath Horváth Varga Kiss Molnar
  Nemeth Farkas Andersson Johansson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Gustafsson Pettersson Jonsson Jansson Hansson Bengtsson
  Lindberg Lindstrom Lindqvist Lofven Löfven Tegnell Kristersson Nielsen Hansen Pedersen Andersen Christensen Larsen Sørensen Rasmussen Jørgensen Petersen
  Madsen Kristensen Olsen Thomsen Christiansen Poulsen Frederiksen Solberg Stoltenberg Johansen Haugen Virtanen Korhonen Nieminen Makinen Koskinen
  Heikkinen Marin Niinisto Niinistö De_Jong Jansen De_Vries Van_den_Berg Van_Dijk Bakker Visser Smit Meijer De_Boer Mulder De_Groot Bos Vos Hendriks
  Van_Leeuwen Dekker Brouwer Dijkstra Smits Peeters Janssens Maes Jacobs Mertens Willems Claes Goossens Wouters De_Smet De_Croo Wilmes
  Zhang Zhao Chen Yang Huang Zhou Wu Xu Sun Zhu Lin Guo He Gao Liang Zheng Luo Song Xie Tang Han Cao Deng Xiao Feng Zeng Cheng Cai Peng Pan Yuan Dong Yu
  Su Ye Lu Wei Jia Ding Shen Ren Yao Zhong Jiang Cui Tan Liao Fan Shi Jin Qin Meng Bai Qiu Hou Xiong Duan Lei Tao Hao Kong Cheung Chow Ng Yip Kwok Ho
  Chung Tse Tsang Yeung Fung Hui Lau Mok Sato Suzuki Takahashi Tanaka Watanabe Ito Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Yamaguchi
  Matsumoto Inoue Kimura Hayashi Saito Shimizu Yamazaki Mori Ikeda Hashimoto Ishikawa Ogawa Okada Goto Hasegawa Murakami Kondo Ishii Sakamoto Endo Aoki
  Fujii Nishimura Fukuda Ota Miura Fujiwara Okamoto Matsuda Nakagawa Nakano Harada Ono Tamura Takeuchi Kaneko Wada Nakayama Ishida Ueda Morita Hara
  Shibata Sakai Kudo Yokoyama Miyazaki Miyamoto Uchida Choi Jung Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Ryu Hong Chun Roh Tran Le
  Pham Hoang Phan Vu Dang Bui Do Ngo Duong Ly Sharma Verma Gupta Kumar Reddy Rao Nair Menon Iyer Mukherjee Chatterjee Das Ghosh Bose Sen Dutta Jain Mehta
  Joshi Desai Naidu Pillai Mishra Pandey Tiwari Yadav Chauhan Thakur Malhotra Kapoor Khanna Bhatt Trivedi Agarwal Chopra Sinha Saxena Srivastava Bhatia
  Gill Sandhu Dhillon Grewal Hussain Ahmad Malik Akhtar Iqbal Raza Qureshi Chaudhry Butt Mirza Siddiqui Sheikh Baig Abbasi Rehman Rahman Hossain Islam Uddin
  Chowdhury Begum Haque Perera Fernando Silva De_Silva Mendis Jayasuriya Muralitharan Sangakkara Hassan Hussein Mahmoud Mohamed Mohammed Ibrahim Abdullah Youssef Khalil Saleh
  Mansour Nasser Farouk Haddad Khoury Sayegh Nasr Ahmadi Hosseini Mohammadi Karimi Rezaei Moradi Jafari Kazemi Rahimi Yilmaz Kaya Demir Celik Şahin
  Yildiz Ozturk Aydin Arslan Dogan Kilic Cetin Koc Kurt Ozdemir Levy Mizrahi Peretz Friedman Katz Goldberg Rosenberg Shapiro Goldstein Rosen Greenberg
  Bernstein Kaplan Feldman Weinstein Epstein Silverman Rubin Stern Adler Schwartz Weinberg Abramovich Deripaska Usmanov Okafor Okonkwo Eze Adeyemi
  Balogun Okoye Nwosu Obi Adebayo Ogunleye Oyelaran Bello Musa Abubakar Yusuf Usman Aliyu Danjuma Mensah Owusu Boateng Asante Osei Appiah Agyeman Diallo
  Traore Traoré Keita Coulibaly Toure Touré Diop Ndiaye Fall Gueye Sow Ba Cisse Cissé Kone Koné Drogba Eto'o Dlamini Nkosi Ndlovu Khumalo Mkhize
  Zulu Sithole Ngcobo Moyo Ncube Sibanda Banda Phiri Mwangi Otieno Kamau Kimani Wanjiru Ochieng Onyango Njoroge Mutua Kipruto Cheruiyot Tesfaye Bekele
  Gebrselassie Haile Abebe Girma Alemu Tadesse Muthambi Van_der_Merwe Botha Pretorius Du_Plessis Kruger Steyn Venter Coetzee Rabada De_Kock
  Abrams Ackerman Albright Aldridge Alston Ashton Atwood Bachmann Barclay Bateman Beaumont Bentley Blackburn Bloom Boehner Bolton Bowie Bradshaw
  Brandon Braun Brighton Broadbent Brody Browning Burgum Burr Byrne Cantor Capito Cardin Carlin Carlisle Carney Carter-Ruck Cassidy Castle Chaffetz Chavis
  Clyburn Coates Cochrane Cohn Collinson Connolly Coons Cornyn Cotton Coulter Crapo Cuomo Cushing Daines Daly Darling Davies Davison Dawes Deakin
  Denham Denton Devlin Dickson Donnelly Donovan Dorries Dowd Doherty Drummond Duckworth Dugan Durbin Duterte Eagle Easton Ellison Emerson Emmerson Ernst
  Farrow Feinstein Fenton Finch Fischer Fitch Forbes Forsyth Frost Gaetz Galloway Garvey Gillibrand Gilmour Gladstone Glass Goddard Goldman
  Gorsuch Gould Graham Grassley Gravel Grayson Greenwood Greitens Grey Griffiths Haas Hagan Hagel Haldane Halford Halpern Hannity Harding Hargreaves Hartley
  Hassett Hastings Hatch Hawley Haywood Healey Heath Heller Hewitt Hirono Hodgson Hoeven Hogg Holder Hollister Horne Hurd Hutchison Hyde Inhofe Irving Irwin
  Isakson Jarvis Jeffries Jowell Kaine Kavanaugh Keane Keating Kemp Kerry Kirkpatrick Kohn Kudlow Lamar Lambert Langley Lankford Leahy Levin Lewandowski
  Lieberman Lightfoot Limbaugh Lofgren Lott Lynn Maddow Mandelson Manchin Markey Mayo McCaul McCarthy McDonnell McGuinness McLoughlin McSally Menendez Merkley
  Merrick Middleton Milton Moran Mullen Mulligan Murkowski Nadler Nunes Ocasio-Cortez Omar Osborne Pallone Paterson Paulson Paxton Pearce Perdue Perot Pickens
  Plouffe Porteous Portman Pressley Priebus Prior Pryor Quayle Radcliffe Rafferty Raimondo Raskin Ratcliffe Reeve Reich Reilly Ridge Risch Rove Rounds
  Ryder Sachs Santorum Sasse Scalia Scalise Schiff Sessions Shaheen Sharpe Shelby Shepard Shultz Sinema Slattery Slaughter Souter Spicer Spratt Stabenow
  Stefanik Sotomayor Swalwell Tancredo Tester Thune Tillerson Tillis Tlaib Toomey Truman Udall Vilsack Vitter Wallis Warnock Ossoff Loeffler Waxman
  Weiner Weld Whitmer Whitehouse Newsom Wicker Wolfowitz Woodward Wray Wyden Youngkin Zinke`);
