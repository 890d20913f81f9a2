import { wordSet } from '../word-list.ts';

/** Given names whose gender is plain, beside those of first-names.ts: they tell for whom "he" and "she" stand, and are no evidence for a name. */
export const moreFemaleNames: ReadonlySet<string> = wordSet(`
  Aaliyah Abby Ada Adele Adriana Agnieszka Aimee Alana Albertina Alejandra Alessandra Alexa Alexandra Alexandria Alexia Alina Aline Alison Allison Alla Alyssa
  Amal Amanda Amara Amelia Amina Aminata Anastasia Andreea Angela Angelica Angelina Angelique Anika Anja Anjelica Annalena Annabel Anneliese Annika Anouk
  Anthea Antonia Antonella Anya Aoife Arabella Ariana Ashleigh Ashlee Athena Audra Aurora Axelle Ayşe Ayse Barbro Beatriz Becky Bela Belinda Benedetta Berta
  Bettina Bev Bhavna Bianca Birgitta Brandi Breanna Brenda Brenna Brianna Brigid Brooke Bryony Caitlin Camilla Carina Carly Carmela Carole Caroline Carolina
  Cassandra Cate Catalina Catriona Cecile Cécile Cecilia Celeste Celia Celine Céline Chantal Charlène Cheryl Chiara Chloé Christa Christelle Christiane Christin
  Ciara Claire Clare Clarissa Claudine Clémence Colette Colleen Constance Cora Coretta Corinna Corinne Cornelia Cristiana Cynthia Dagmar Dalila Danica Daniela
  Danuta Daphne Davina Deb Deborah Debora Delia Delphine Denise Desiree Diana Diane Dina Dionne Dolly Dominika Donatella Donna Dora Doreen Dorothée Dottie Ebony
  Edda Edith Effie Eileen Eilidh Eleanor Eleni Eleonora Eliana Elif Elisa Elisabeth Elise Eliza Elke Ella Ellen Elodie Elsa Elspeth Elvira Emilia Emilie Emily
  Emine Emmy Enrica Ernestine Esme Estelle Estela Esther Eunice Evelina Faith Fatma Fatou Fatoumata Fawzia Fay Federica Felicia Felicity Fiona Flavia Flora
  Frances Franka Frauke Freda Freya Frida Gabriella Gabrielle Gail Gemma Genevieve Georgette Georgia Georgina Germaine Ghislaine Giada Gillian Ginevra Giovanna
  Gisele Gisela Giuliana Glenda Glynis Graciela Grainne Greta Gretchen Gwen Gwyneth Hala Hanna Hanne Hannelore Harriet Hayley Hazel Hedwig Heidi Helena Helene
  Helga Helle Henrietta Hilda Ida Imani Imogen Ina Indra Ines Inés Inga Inge Iris Irma Isabelle Isha Ivana Izabela Jacinta Jacinda Jade Jamila Jana Janice Janina
  Janine Jarmila Jasmine Jayne Jeanette Jenna Jennie Jenny Jessa Jillian Jimena Joanna Jodie Joelle Johanna Jolanta Joni Josefina Josephine Josie Juana Julia
  Juliana Julianne Julie Juliet Juliette Julieta June Juno Justine Justyna Jutta Kaitlyn Kaja Karen Karin Karina Karla Kate Katharina Katherina Kathryn Katja
  Katrin Katy Katya Kay Kayla Kaylee Keeley Keisha Keira Kellie Khadija Kirsten Kirstie Kirstin Klara Krista Kristina Krystyna Kyrsten Lacey Laila Lana Lara
  Larissa Lashonda Latanya Latasha Latoya Latrice Lauri Laurel Lavinia Lavonne Lea Leah Leigh Lena Leni Lenka Leonie Leonora Leyla Liana Lidia Liesbeth Lila
  Lilian Liliana Lilly Lily Lina Lisbeth Livia Liza Lola Loretta Lorena Lorna Lottie Louisa Luana Luciana Lucie Lucinda Lucrezia Luisa Lurdes Lourdes Lydia Lynda
  Lynne Mable Macarena Maddie Maddy Madeline Mae Magda Magdalene Maggie Maia Maisie Maite Maja Malala Mandy Manuela Marcela Marcella Marcia Margaret Margarita
  Margaux Margot Margrethe Mariam Marian Mariana Marianne Maribel Marieke Mariella Marija Marina Marisa Marisol Marissa Marit Mariya Marlene Marta Martha Martina
  Martine Maryanne Marzena Mathilde Maud Maura Maureen Mavis Maya Mayra Meena Meg Meghan Melanie Melina Mercedes Mercy Meredith Meryl Michaela Michela Michiko
  Mikaela Mila Milena Millie Mimi Mina Mindy Miranda Miroslava Mitsuko Moira Molly Mona Monika Monique Montserrat Morgane Muriel Myra Myriam Nadia Nadine Nana
  Nancy Naomi Naoko Nasrin Natalya Natasha Nathalie Neha Nelly Nina Nita Noelle Noemi Noelia Nora Noreen Norma Nuria Oana Octavia Oda Odile Olena Olga Oona Oprah
  Orla Paige Paloma Pam Paola Patrizia Patty Paula Paulina Pauline Payal Pearl Penelope Perla Pernille Perpetua Philippa Phillipa Phoebe Pia Pilar Pippa Polina
  Polly Pooja Priscilla Rachael Raffaella Ramona Raquel Rebecca Rebekah Regine Renata Renate Rhiannon Rhoda Rhonda Ria Roberta Robyn Rocio Rona Rosa Rosalia
  Rosalind Rosalyn Rosanna Roseanne Rosemarie Rosie Rossana Roswitha Roxana Roxanne Ruslana Ruta Saba Sabina Sabrina Sadia Saffron Sahar Sakura Salma Salome Samia
  Samira Sania Sanjana Sara Sarita Saskia Savannah Scarlett Seema Selena Selma Shabana Shamima Shanna Shari Sharmila Shauna Sheila Shelley Sheryl Shreya Shweta
  Sian Siân Sienna Sierra Sigrid Silvana Silvia Silke Simona Sinead Sinéad Sissel Sofie Sofía Solange Sonali Sonja Sonya Sophia Soraya Stacey Stefania Stefanie
  Stella Stephania Stina Suella Sultana Susana Susann Susanna Susannah Susanne Susi Suzan Suzanna Suzi Suzie Svenja Svetlana Swati Sylvie Tabitha Taisia Tamara
  Tameka Tamika Tamsin Tania Tanisha Tanja Tanvi Tanya Tasha Tatjana Teresa Teri Thandi Thea Theodora Theresia Tiffany Tilda Tina Tonia Tove Tricia Trine Trisha
  Trudy Tyra Ulla Ulrica Una Ursula Usha Uzma Valeria Vera Verena Vicky Victoire Viktoria Viola Violet Violeta Virginie Vittoria Viv Vivienne Wanda Wenche Whitney
  Ximena Yanina Yara Yasmina Yelena Yolande Yulia Yuliya Yuriko Yusra Zara Zarah Zelda Zeynep Zhanna Zita Zofia Zuzanna`);

export const moreMaleNames: ReadonlySet<string> = wordSet(`
  Abdallah Abdelaziz Abdelfattah Abdirahman Abdulaziz Abdulla Abdulrahman Abhijit Abiy Achim Adel Adil Aditya Adnan Adolfo Adrien Ahmet Aidan Aiden Ajay Akbar
  Akhil Akio Akram Alastair Aldo Alec Aleksander Alessandro Alexandre Alexey Alf Alfonso Alfie Alois Alonzo Aloysius Amadou Amos Anas Anatoliy Andrej Andrés
  Andrzej Andriy Angelos Anselm Anton Antoine Antonis Antti Archie Arif Arjun Arlen Arlo Arne Arno Arsene Arsène Artem Arthur Artur Arturo Arvind Asad Aseem Asim
  Aslan August Augustin Augusto Aurelien Ayman Aymeric Aziz Babar Bambang Basil Bassem Beau Benedict Beniamino Benoit Benoît Bernd Bernardo Bernhard Bharat Bilal
  Bilawal Björn Bjarne Bogdan Bojan Boubacar Boyd Brad Branko Brendan Bryce Buck Burak Calum Carl-Henrik Carlo Caspar Cathal Célestin Chadwick Chidi Chinua
  Christof Christophe Christos Chukwuemeka Cillian Claes Claudio Clay Clement Clemens Clint Clive Conor Constantin Constantine Cornelius Cosimo Craig Cristian
  Cristobal Curt Curtis Cyrus Daan Dag Daisuke Dalton Damian Damien Damir Damon Dan Danilo Dario Darko Darius Darryn Dashiell Davide Davor Declan Dejan Demetrius
  Denys Desmond Devin Dexter Didi Diederik Dilip Dimitar Dimitri Dimitrios Dimitris Dirk Dmytro Domenico Dominic Dominik Dorian Doug Dov Doyle Dusan Dusko Dženan
  Dwight Eckhard Edgardo Edmond Edmund Edouard Eduard Edward Efraim Egon Einar Ekrem Elias Eliot Elliot Elliott Elmar Elton Elwood Emanuel Emanuele Emil Emile
  Emiliano Emilio Emmett Emre Enda Enes Engin Enoch Enzo Eoin Erhard Ernesto Ernst Errol Esteban Etienne Étienne Ettore Euan Evangelos Ewen Fabian Fabien Fabio
  Fabrice Fadi Fahad Faiz Faruk Farouk Fatih Fehmi Ferdinand Ferenc Filip Filippo Finn Finlay Florent Florian Francesco Franck Franciszek François Frank-Walter
  Franz Fred Freddy Frederic Frédéric Frederik Friedhelm Fritz Gabor Gael Gaël Gareth Garry Garth Gaston Gavin Geoffrey Geoffroy Georgi Gerald Gerd Gert Ghassan
  Giacomo Gianni Gideon Giles Gino Gintaras Giorgos Giuliano Glen Godfrey Gonzalo Gopal Goran Gotabaya Graeme Grant Grigory Grover Guido Guillermo Gunnar Gunter
  Gus Guus Haakon Habib Hadi Haidar Hakan Hakeem Hal Hamza Hans-Peter Harald Harish Harlan Harvey Hasan Hashim Hassan Heath Hector Heiko Heiner Heinrich Hendrik
  Henk Henning Henri Henrik Henrique Herbie Herve Hervé Hermann Hideki Hiroki Hiroyuki Hisham Holger Homer Horace Horacio Hosam Howie Hoyt Hubert Hüseyin Huw Iain
  Ibrahima Idris Ignacio Ignazio Ilan Ilya Ingmar Ioannis Ion Irvin Irwin Isaiah Ishaan Isidro Ismael Ismail Issa Itzhak Ivar Ivo Ivor Jaap Jack Jaco Jaden Jakob
  Jakub Jalen Jameel Jan-Erik Janek Janusz Jaroslav Jarrod Jarvis Javad Javed Jaxon Jean-Baptiste Jean-François Jean-Jacques Jean-Louis Jean-Michel Jean-Paul
  Jean-Yves Jed Jens Jeroen Jerzy Jesús Jim Joachim Joakim Joao Jochen Joerg Jörg Joey Johannes Johnathan Jonah Jonas Jonathon Joost Jorgen Jørgen Joris Josiah
  Josip Judah Judd Jules Julien Jussi Kaare Kacper Kalle Kamal Kamil Karan Kareem Karl-Heinz Karsten Kasim Kasper Kazuo Kazuhiro Keegan Keiron Kelechi Kelvin Kemal
  Ken Kenan Kenny Kieran Kirill Klas Koen Kofi Koichi Koji Kristian Kristof Kristoffer Krzysztof Kunal Kyriakos Lachlan Lamar Lando Lars-Erik Lasse Laurens Lazaro
  Leandro Lech Leif Lenny Leonardo Leopold Leroy Leszek Lev Levi Lewis Lex Linus Lionel Livio Lleyton Logan Lorenzo Lothar Lowell Loïc Loic Lubomir Luc Luca
  Luciano Ludovic Ludwig Luka Luke Lutz Lyle Lyndon Maarten Maciej Mahdi Mahendra Mahinda Mahmood Majid Makoto Malcolm Malik Mamadou Manish Manoj Marat Marcel
  Marcin Marco Marcos Marek Mariano Marijn Mario Marius Mariusz Marko Markus Marlon Marten Marvin Masato Masayoshi Mason Massoud Mateo Mateusz Mathias Mathieu Mats
  Mattia Mauricio Maurizio Mauro Maximilian Mazen Mehmet Mehul Micah Michail Michał Micheál Mick Miguel Mihai Mihail Mikael Mikaël Mike Mikkel Miklos Milan Miles
  Milorad Mitchell Mladen Mohamad Mohan Momar Moritz Morten Mose Moses Moussa Moustafa Munir Murat Murray Mustapha Myron Nabil Nadeem Naim Najib Nasir Nayib Neal
  Nestor Niall Nico Nicolai Nicolaj Nicolás Niels Nigel Nikola Nikolaj Nikolaos Nikos Nino Nitin Noel Nolan Norbert Nuno Nuri Octavio Olaf Olav Ole Oleksandr
  Oleksiy Oli Olli Omari Ondrej Oren Orlando Orville Osman Oskar Ossama Otis Otto Ousmane Owain Pablo Paddy Padraig Palle Panagiotis Pankaj Pascal Patricio Patrik
  Pau Paulo Pavlo Pawel Paweł Pedro Pekka Per Percy Perry Peter-Paul Petros Phil Pierce Pierluigi Pierpaolo Pietro Piotr Prakash Prashant Pratap Praveen Pravin
  Preston Primoz Quincy Rachid Radek Radoslaw Rafal Rafał Raffaele Raila Rainer Raj Rajan Rajeev Rajendra Rajnath Ralf Ram Rami Ramin Ramiro Ramzan Randolph Randy
  Ranil Ranjit Raphael Raphaël Rasmus Rauf Ravinder Raymundo Reggie Reiner Reinhard Rémi Remi Renato Renaud René Reuben Rex Reynaldo Ric Ricky Riccardo Richie Rick
  Rico Rigoberto Rishi Riyad Rob Robbie Roberto Rocco Rod Roderick Roderich Rodolfo Rodney Rohan Rohit Rolando Rolf Romain Romano Romeo Ron Ronald Ronan Roosevelt
  Roscoe Royce Ruairi Rubén Ruben Rudi Rudolf Rudy Rufus Ruhollah Rui Rune Rupert Ruslan Russ Rusty Rustam Ruud Ryan Sadio Sadiq Said Saif Sajid Saleh Salem Salim
  Salman Salvatore Sameer Samer Sami Samir Samuele Sandeep Sander Sandro Sanjeev Santiago Santosh Satoshi Saul Sebastien Sébastien Sebastián Selim Serge Sergi Sergiy
  Sergio Servando Seth Severin Seymour Shafiq Shantanu Sharad Sharif Shaun Shehbaz Sheldon Shigeru Shinji Shinya Shiv Shoaib Siegfried Sigmar Siraj Slavko Slobodan
  Sofiane Solomon Somchai Sonny Soren Søren Spiros Srinivas Stan Stanislas Stanislaw Stavros Stefano Stefanos Stein Sten Stephane Stéphane Sterling Steven Stewart
  Stig Stijn Stuart Sturla Subhash Sudhir Sukhbir Suleiman Suliman Sumit Sven Syed Sylvain Sylvester Tadej Tadeusz Taha Tahir Takeo Takeshi Takuya Tamir Tareq Tarek
  Tariq Tatsuya Tayo Ted Tedros Teo Teodoro Terence Terje Terrell Tetsuya Thabo Themba Theo Theodoros Thiago Thibaut Thierry Thijs Thilo Thom Thor Thorbjorn Tiago
  Tibor Tillmann Tim Timo Timothée Timur Tino Titus Tobias Toby Todor Tom Tomas Tomás Tomasz Tomaž Tommaso Toni Torben Torsten Toshihiro Toshiro Trevor Tristan Trond
  Tuan Tucker Tudor Tuomas Tyson Udo Ulf Ulrik Umar Umberto Urs Usain Usman Vaclav Vadim Valentin Valentino Valerio Valeriy Vasily Vasyl Veit Vernon Vicente Vidar
  Vikas Vikram Vince Vincenzo Virat Vishal Vittorio Vivek Vlad Vladislav Vlado Vojislav Volker Volodymyr Vyacheslav Wael Waldemar Wale Walid Waqas Wendell Werner Wes
  Wilbur Wilfred Wilfried Wilhelm Will Willard Willem-Alexander Wim Winston Wladimir Wojciech Wolf Wole Wouter Xabi Xavi Yannick Yanis Yannis Yaroslav Yash Yasir
  Yasuhiro Yehuda Yiannis Yosef Yoshinobu Yossi Younes Yukio Yusuf Yvan Yves Zac Zach Zachariah Zack Zahid Zain Zaki Zdravko Zeke Zeljko Ziad Zlatan Zlatko Zoltan
  Zoltán Zubair`);
