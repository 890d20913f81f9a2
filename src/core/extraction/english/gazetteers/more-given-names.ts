import { wordSet } from '../word-list.ts';

/** Given names beside those whose gender is told in first-names.ts. */
export const moreGivenNames: ReadonlySet<string> = wordSet(`
  Aaliyah Abby Abdallah Abdelaziz Abdelfattah Abdirahman Abdulaziz Abdulla Abdulrahman Abhijit Abiy Achim Ada Adel Adele Adil Aditya Adnan Adolfo Adriana
  Adrien Agnieszka Ahmet Aidan Aiden Aimee Ajay Akbar Akhil Akio Akram Alana Alastair Albertina Aldo Alec Alejandra Aleksander Alessandro Alessandra Alexa
  Alexandra Alexandre Alexandria Alexey Alexia Alf Alfonso Alfie Alina Aline Alison Allison Alla Alois Alonzo Aloysius Alp Alyssa Amal Amanda Amar Amara Amadou
  Amelia Amina Aminata Amos Anas Anastasia Anatoliy Andrej Andreea Andrés Andrzej Andriy Aneesh Angela Angelica Angelina Angelique Angelos Anika Anja Anjelica
  Annalena Annabel Anneliese Annika Anouk Anselm Anthea Anton Antoine Antonia Antonella Antonis Anthea Antti Anya Aoife Archie Ari Arabella Ariana Arif Arjun Arlen
  Arlo Arne Arno Arsene Arsène Artem Arthur Artur Arturo Arvind Asad Aseem Ashleigh Ashlee Ashton Asim Aslan Athena Aubrey Audra August Augustin Augusto
  Aurelien Aurora Axelle Aya Ayman Aymeric Ayşe Ayse Aziz Babar Bai Bambang Barbro Basil Bassem Beatriz Becky Bela Belinda Benedict Benedetta Beniamino
  Benoit Benoît Bernd Bernardo Bernhard Berta Bettina Bev Bharat Bhavna Bianca Bilal Bilawal Birgitta Björn Bjarne Bogdan Bojan Boubacar Brad Branko Brandi
  Breanna Brenda Brendan Brenna Brianna Brigid Brooke Bryce Bryony Burak Caitlin Calum Camilla Camille Carina Carl-Henrik Carlo Carly Carmela
  Carole Caroline Carolina Caspar Cassandra Cassidy Cate Catalina Cathal Catriona Cecile Cécile Cecilia Celeste Celia Celine Céline Chadwick Chandra Chantal
  Charly Charlène Chen Cheryl Chiara Chidi Chinua Chloé Chris Christa Christelle Christiane Christin Christof Christophe Christos Chukwuemeka Ciara
  Cillian Claes Claire Clare Clarissa Claudine Claudio Clement Clémence Clemens Clint Clive Colette Colleen Conor Constance Constantin Constantine Cora
  Coretta Corinna Corinne Cornelia Cornelius Cosimo Courtenay Craig Cristian Cristiana Cristobal Curt Cynthia Cyrus Daan Dag Dagmar Daisuke Dalila Damian
  Damien Damir Damon Dan Danica Daniela Daniele Danilo Danuta Daphne Dara Daria Dario Darko Darius Darryn Dashiell Davide Davina Davor Deb Deborah Debora
  Declan Dejan Delia Delphine Demetrius Demi Denise Denys Derya Desiree Desmond Dexter Diana Diane Didi Diederik Dilip Dimitar Dimitri Dimitrios
  Dimitris Dina Dionne Dirk Dmytro Dolly Domenico Dominic Dominik Dominika Donatella Donna Dora Doreen Dorian Dorothée Doug Dov Drew Dusan Dusko Dženan
  Ebony Eckhard Edda Eden Edgardo Edith Edmond Edmund Edouard Eduard Edward Effie Efraim Egon Eileen Eilidh Einar Ekrem Eleanor Eleni Eleonora Elia Elias
  Eliana Elif Eliot Elisa Elisabeth Elise Eliza Elke Ella Ellen Elliot Elliott Elmar Elodie Elsa Elspeth Elton Elvira Emanuel Emanuele Emery Emil Emile Emilia
  Emilie Emiliano Emilio Emily Emine Emmett Emmy Emre Enda Enes Engin Enoch Enrica Enzo Eoin Erhard Ernesto Ernst Errol Esme Esteban Estelle Estela Esther
  Etienne Étienne Ettore Euan Eunice Evangelos Evelina Ewen Fabian Fabien Fabio Fabrice Fadi Fahad Faith Faiz Faruk Farouk Fatih Fatma Fatou Fawzia Fay
  Federica Federico Fehmi Felicia Felicity Femi Ferdinand Ferenc Filip Filippo Finn Finlay Finley Fiona Flavia Flavio Fleur Flora Florent Florian Francesco Franck
  Frances Franciszek François Frank-Walter Franka Frankie Franz Frauke Freda Fred Freddy Frederic Frédéric Frederik Freya Frida Friedhelm Fritz Gabor Gabriella Gabrielle
  Gael Gaël Gael Gaia Gail Gareth Garry Garth Gaston Gavin Gemma Genevieve Geoffrey Geoffroy Georgette Georgia Georgie Georgina Georgi Gerald Gerd Germaine
  Gert Ghassan Ghislaine Gia Giacomo Gian Gianni Giada Gideon Giles Gillian Ginevra Gino Gintaras Giorgos Giovanna Gisele Gisela Giuliano Giuliana Gjorge Glen
  Glenda Glynis Godfrey Gonzalo Gopal Goran Gotabaya Graciela Graeme Grainne Grant Greta Gretchen Grigory Grover Guido Guillermo Gunnar Gunter Gurpreet Gus
  Guus Gwen Gwyneth Haakon Habib Hadi Haile Hakan Hakeem Hal Hala Hamdi Hamza Hanna Hanne Hannelore Hans-Peter Harald Hari Haris Harish Harjit Harlan Harley Harriet
  Haruki Haruhiko Haris Harvey Hasan Hashim Hassan Hayley Hazel Heath Hector Hedwig Heidi Heiko Heiner Heinrich Helena Helene Helga Helle Hendrik Henk Henning Henri Henrietta Henrik
  Henrique Herbie Herve Hervé Hermann Hideki Hilda Hillel Hiroki Hiroyuki Hisham Holger Homer Horace Horacio Hosam Howie Hubert Hüseyin Huw Hyacinthe Hyun
  Iain Ibrahima Ida Idris Ignacio Ignazio Ikram Ilan Ilana Ilham Ilhan Ilya Iman Imogen Ina Indra Ines Inés Inga Inge Ingmar Ingo Innocent Ioannis
  Ion Iris Irma Irvin Irwin Isabelle Isaiah Isha Ishaan Isidro Ismael Ismail Issa Itzhak Ivana Ivar Ivo Ivor Izabela Jaap Jacinta Jack Jackie Jaco Jacinda Jade
  Jadon Jaden Jaimie Jaineba Jakob Jakub Jalen Jameel Jamila Jan-Erik Jana Janek Janice Janina Janine Janusz Jarmila Jaroslav Jarrod Jarvis Jasmin Jasmine
  Jaswant Javad Javed Jaxon Jayne Jean-Baptiste Jean-François Jean-Jacques Jean-Louis Jean-Michel Jean-Paul Jean-Yves Jeanette Jed Jef Jenna Jennie Jenny Jens Jeroen
  Jerzy Jess Jessa Jesús Jewel Jillian Jim Jimena Jin Jo Joachim Joakim Joanna Joao Jocelyn Jochen Jodie Jody Joelle Joerg Jörg Joey Johanna Johannes Johnathan
  Jolanta Jonah Jonas Jonathon Joni Joost Jorgen Jørgen Joris Josefina Josephine Josiah Josie Josip José_Luis Juan_Carlos Juan_Manuel Juana Jude Judah Judd
  Jules Julia Juliana Julianne Julie Julien Juliet Juliette Julieta June Juno Jussi Justine Justyna Jutta Kaare Kader Kacper Kai Kaitlyn Kaja Kalle Kamal Kamil
  Karan Kareem Karel Karen Kari Karin Karina Karla Karl-Heinz Karsten Kasim Kasper Kate Katharina Katherina Kathryn Katja Katrin Katy Katya Kay Kayla
  Kaylee Kazuo Kazuhiro Keegan Keeley Kehinde Keira Keiron Kelechi Kellie Kelvin Kemal Ken Kenan Kenny Kerry Khadija Khalifa Kieran Kiran Kirill Kirsten Kirstie
  Kirstin Klara Klas Koen Kofi Koichi Koji Krishna Krista Kristian Kristina Kristof Kristoffer Krystyna Krzysztof Kumi Kunal Kyriakos Kyrsten Lacey Lachlan Laila
  Lakshman Lamar Lamine Lana Lando Lara Larissa Lars-Erik Lasse Latoya Laurence Lauri Laurel Laurens Lavinia Lazaro Lea Leah Leandro Lech Leif Leigh Lena Leni
  Lenka Lenny Leonardo Leonie Leonora Leopold Leroy Leszek Lev Levi Lewis Lex Leyla Liana Lidia Liesbeth Lila Lilian Liliana Lilly Lily Lina Lindsay Linus Lionel
  Lior Lisbeth Livia Livio Liza Lleyton Logan Lois Lola Loretta Loïc Loic Lorena Lorenzo Lorna Lothar Lottie Lou Louisa Loujain Luana Lubomir Luc Luca Luciana
  Luciano Lucie Lucinda Lucrezia Ludovic Ludwig Luisa Luka Luke Lutz Luz Lydia Lyle Lyn Lynda Lyndon Lynne Maarten Mable Macarena Maciej Madan Maddie Maddy Madeline
  Mae Magda Magdalene Maggie Mahdi Maheen Mahendra Mahinda Mahmood Maia Maisie Maite Maja Majid Makoto Malala Malik Mamadou Mandy Manish Manoj Manu Manuela Mara Marat
  Marcel Marcela Marcella Marcia Marcin Marco Marcos Marek Margaret Margarita Margaux Margot Margrethe Mari Mariam Marian Mariana Marianne Mariano Maribel Marie-Claire
  Marieke Mariella Marija Marijn Marina Marine Mario Marisa Marissa Marit Marius Mariusz Mariya Marjan Marko Markus Marlene Marlon Marta Marten Martha Martina Martine Marvin
  Maryanne Marzena Masato Masayoshi Mason Massoud Mateo Mateusz Mathias Mathieu Mathilde Mats Mattia Maud Maura Maureen Mauricio Maurizio Mauro Mavis Maxime Maximilian
  Maya Mayra Mazen Meena Meg Meghan Mehmet Mehul Mel Melanie Melina Mercedes Mercy Meredith Meryl Micah Michaela Michail Michał Micheál Michel Michela Michiko Mick Mickey Miguel
  Mihai Mihail Mikael Mikaela Mikaël Mike Mikkel Miklos Mila Milan Milena Miles Millie Milorad Mimi Min Mina Mindy Ming Minh Miranda Miroslava Misha Mitchell Mitsuko Mladen Mo
  Modesto Mohamad Mohan Moira Molly Momar Mona Monika Monique Montserrat Morgane Moritz Morten Mose Moses Moussa Moustafa Muhyiddin Munir Murat Muriel Murray Mustapha
  Myra Myriam Myron Nabil Nadeem Nadia Nadine Nagendra Naim Najib Nana Nancy Naomi Naoko Narciso Nasir Nasrin Natalya Natasha Nathalie Nawal Nayib Neal Neelam Neera Neha Nejla
  Nelly Nestor Neta Nguyen Niall Nicky Nico Nicol Nicola Nicolai Nicolaj Nicolás Nicole Niels Nigel Nik Niki Nikita Nikola Nikolaj Nikolaos Nikos Nina Nino Nirmala Nisha Nita
  Nitin Noel Noelle Noemi Nolan Noelia Nora Norbert Noreen Norma Novak Nuno Nuri Nuria Oana Octavia Octavio Odd Oda Odile Ola Olaf Olav Ole Oleksandr Oleksiy Olena Olga Oli Olli
  Olu Omari Ondrej Oona Oprah Ora Oren Oriol Orla Orlando Orly Orville Osman Oskar Ossama Otis Ottavio Otto Ousmane Owain Pablo Paddy Padraig Paige Palle Paloma Pam Panagiotis
  Pankaj Paola Pascal Pascale Pat Patrice Patricio Patrik Patrizia Patty Pau Paula Paulina Pauline Paulo Pavlo Pawel Paweł Payal Pearl Pedro Peer Pekka Penelope Peng Per
  Percy Perla Pernille Perry Peter-Paul Petros Phil Philippa Phillipa Phoebe Pia Pier Pierce Pierluigi Pierpaolo Pietro Pilar Piotr Pip Pippa Polina Polly Pooja Prakash
  Prashant Pratap Praveen Pravin Preston Primoz Prince Quinn Quincy Rachael Rachid Radek Radoslaw Rafal Rafał Raffaele Raffaella Raila Rainer Raj Raja Rajan Rajeev Rajendra
  Rajnath Ralf Ram Raman Rami Ramin Ramiro Ramona Ramzan Rana Randi Randolph Randy Ranil Ranjit Raphael Raphaël Raquel Rasmus Rauf Ravinder Raymundo Rebecca Rebekah Reggie Regine
  Reiner Reinhard Rémi Remi Remy Renata Renate Renato Renaud Rene René Renu Reuben Rex Reynaldo Rhiannon Rhoda Rhonda Ria Rian Ric Ricarda Ricky Riccardo Richie Rick Rico
  Rigoberto Riley Rishi Riyad Rob Robbie Roberta Roberto Robyn Rocco Rocio Rod Roderick Roderich Rodolfo Rodney Rohan Rohit Rolando Rolf Roma Romain Romano Romeo Romelu Ron Rona
  Ronald Ronan Roosevelt Rosa Rosalia Rosalind Rosalyn Rosanna Rosario Roscoe Roseanne Rosemarie Rosie Rossana Roswitha Rowan Roxana Roxanne Royce Ruairi Ruben Rudi
  Rudolf Rudy Rufus Ruhollah Rui Rune Rupert Ruslana Russ Rusty Ruta Ruud Ryan Saba Sabina Sabrina Sadia Sadio Sadiq Sahar Said Saif Sajid Saleh Salem Salim Salma Salman
  Salome Salvatore Sameer Samer Sami Samia Samir Samira Samuele Sandeep Sander Sandro Sandy Sania Sanjana Sanjeev Santiago Santosh Sara Sarita Sasha Saskia Satoshi Saul Savannah
  Scarlett Sebastien Sébastien Sebastián Seema Selena Selim Selma Serge Sergi Sergiy Sergio Servando Seth Sevda Severin Seyed Seymour Shabana Shafiq Shah Shaheen Shamima
  Shan Shanaya Shanna Shannon Shantanu Sharad Shari Sharif Sharmila Shashi Shaun Shauna Shay Shehbaz Sheila Shelby Sheldon Shelley Sheryl Shigeru Shinji Shinya Shiv Shoaib Shreya
  Shweta Sian Siân Sidney Siegfried Sienna Sierra Sigmar Sigrid Silvana Silvia Silke Simona Sina Sinead Sinéad Siraj Sissel Siv Skye Slavko Slobodan Sofie Sofía Sofiane Sol Solange
  Solomon Somchai Sonali Sonja Sonny Sonya Sophia Soraya Soren Søren Soumya Spiros Sri Srinivas Stacey Stan Stanislas Stanislaw Stavros Stefania Stefano Stefanie Stefanos Stein
  Stella Sten Stephane Stéphane Stephania Sterling Steven Stewart Stig Stijn Stina Stuart Sturla Subhash Subrahmanyam Sudhir Sue Suella Sukhbir Suleiman Suliman Sultana Suman
  Sumit Sung Susana Susann Susanna Susanne Susi Suzan Suzanna Suzi Suzie Sven Svenja Svetlana Swati Syed Sylvain Sylvester Sylvie Tabitha Tadej Tadeusz Taha Tahir Tai Taisia
  Takeo Takeshi Takuya Tamar Tamara Tamir Tamika Tamsin Tania Tanja Tanvi Tanya Tareq Tarek Tariq Taryn Tasha Tatjana Tatsuya Tayo Ted Tedros Temitope Teo Teodoro Terence Teresa
  Teri Terje Tetsuya Thabo Thandi Thea Themba Theo Theodora Theodoros Theresia Thiago Thibaut Thierry Thijs Thilo Thom Thor Thorbjorn Tiago Tibor Tiffany Tilda Tillmann Tim
  Timo Timothée Timur Tina Tino Titus Tobias Toby Todor Tom Tomas Tomás Tomasz Tomaž Tommaso Tomoko Toni Tonia Topi Tor Torben Torsten Toshihiro Toshiro Tove Trevor Tricia Trine
  Trisha Tristan Trond Trudy Tuan Tucker Tudor Tuomas Tyra Tyson Udo Ulf Ulla Ulrica Ulrik Umar Umberto Una Urs Ursula Usha Usain Usman Uzma Vaclav Vadim Valentin Valentino
  Valeria Valerio Valery Valeriy Vasily Vasyl Veit Vera Verena Vernon Vicente Vicky Victoire Vidar Viera Vijaya Vikas Vikram Viktoria Vince Vincenzo Viola Violet Violeta Virat Virginie
  Vishal Vital Vittorio Viv Vivek Vivien Vivienne Vlad Vladislav Vlado Vojislav Volker Volodymyr Vyacheslav Wael Waldemar Wale Walid Wanda Waqas Wayan Wei Wendell Wenche Werner Wes
  Whitney Wilbur Wilfred Wilfried Wilhelm Will Willard Willem-Alexander Wim Winston Wladimir Wojciech Wolf Wole Wouter Xabi Xavi Xiang Xiaoming Ximena Yannick Yanis Yannis Yaël Yael
  Yanina Yara Yaroslav Yash Yasmina Yasir Yasuhiro Yehuda Yelena Yerlan Yiannis Yolande Yoon Yosef Yoshinobu Yossi Younes Yukio Yulia Yuliya Yun Yuriko Yusra Yusuf Yvan Yves Zac
  Zach Zachariah Zack Zahid Zain Zaki Zara Zarah Zdravko Zeke Zelda Zeljko Zena Zeynep Zhanna Zia Ziad Zita Zlatan Zlatko Zofia Zoltan Zoltán Zubair Zuzanna`);
