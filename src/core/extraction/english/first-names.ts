import { wordSet } from './word-list.ts';

/** Common given names of many countries, written from general knowledge; they tell a person and often a gender. */
export const femaleNames: ReadonlySet<string> =
  wordSet(`Mary Patricia Linda Barbara Elizabeth Jennifer Maria Susan Margaret Dorothy
  Lisa Nancy Karen Betty Helen Sandra Donna Carol Ruth Sharon Michelle Laura Sarah Kimberly Deborah Jessica Shirley Cynthia Angela Melissa
  Brenda Amy Anna Rebecca Virginia Kathleen Pamela Martha Debra Amanda Stephanie Carolyn Christine Marie Janet Catherine Frances Ann
  Joyce Diane Alice Julie Heather Teresa Doris Gloria Evelyn Jean Cheryl Mildred Katherine Joan Ashley Judith Rose Janice Kelly Nicole
  Judy Christina Kathy Theresa Beverly Denise Tammy Irene Jane Lori Rachel Marilyn Andrea Kathryn Louise Sara Anne Jacqueline Wanda
  Bonnie Julia Ruby Lois Tina Phyllis Norma Paula Diana Annie Lillian Emily Robin Peggy Crystal Gladys Rita Dawn Connie Florence Tracy
  Edna Tiffany Carmen Rosa Cindy Grace Wendy Victoria Edith Kim Sherry Sylvia Josephine Thelma Shannon Sheila Ethel Ellen Elaine
  Marjorie Carrie Charlotte Monica Esther Pauline Emma Juanita Anita Rhonda Hazel Amber Eva Debbie April Leslie Clara Lucille
  Joanne Eleanor Valerie Danielle Megan Alicia Suzanne Michele Gail Bertha Veronica Jill Erin Geraldine Lauren Cathy Joann
  Lorraine Lynn Sally Regina Erica Beatrice Dolores Bernice Audrey Yvonne Annette Samantha Marion Dana Stacy Ana Renee Ida Vivian Roberta
  Holly Brittany Melanie Loretta Yolanda Jeanette Laurie Katie Kristen Vanessa Alma Sue Elsie Beth Jeanne Vicki Carla Tara Rosemary Eileen
  Gertrude Lucy Tonya Ella Stacey Wilma Gina Kristin Jessie Natalie Agnes Vera Charlene Bessie Melinda Arlene Fiona Theresa Angela
  Hillary Chelsea Ivanka Melania Nikki Tulsi Kamala Condoleezza Madeleine Loretta Ursula Giorgia Sanna Jacinda Olga Tatiana Natalia Svetlana
  Liesl Lisl Irina Ekaterina Oksana Yulia Elena Ludmila Galina Nadia Fatima Aisha Zainab Khadija Leila Layla Yasmin Noor Amina Mariam
  Maryam Zahra Shirin Farah Indira Sonia Priyanka Priya Anjali Lakshmi Sunita Meera Deepa Aung_San Mei Ying Yuko Akiko Yoko Keiko
  Naomi Sakura Soo-jin Min-ji Astrid Ingrid Birgit Heike Sabine Petra Ulrike Gretchen Anke Claudia Isabel Isabella Lucia Sofia Sophia
  Sophie Camille Chloe Amelie Brigitte Ségolène Marine Martine Simone Francesca Chiara Giulia Paola Bianca Carlotta Dilma
  Cristina Gabriela Valentina Camila Catalina Ximena Michelle Mireille Karine Nancy Siobhan Aoife Niamh Bridget Maeve Nicola Theresa
  Yvette Angela Priti Liz Penny Harriet Imogen Olivia Ava Mia Zoe Hannah Abigail Madison Ellie Molly Phoebe Daisy Poppy
  Gillian Kirsty Shona Mhairi Hilary Tessa Bernadette Winnie Graça Ngozi Ellen Joyce Zuzana Ewa Beata Agnieszka Magdalena
  Katarina Dragana Jelena Snezana Ivana Jadranka Maia Dalia Kaja Ilze Rania Hanan Golda Tzipi Ayelet Miri Nurit Asma Huma
  Malala Benazir Sheikh_Hasina Hasina Khaleda Megawati Corazon Imelda Leni Gloria Tsai Pelosi Steffi Martina Arantxa Monica Serena Venus
  Jelena Iva Conchita Mariah Whitney Britney Rihanna Beyoncé Kellyanne Hope Donna Debbie Wasserman Gennifer Alicia`);

export const maleNames: ReadonlySet<string> =
  wordSet(`James John Robert Michael William David Richard Charles Joseph Thomas Christopher
  Daniel Paul Mark Donald George Kenneth Steven Edward Brian Ronald Anthony Kevin Jason Matthew Gary Timothy Jose José Larry Jeffrey
  Frank Scott Eric Stephen Andrew Raymond Gregory Joshua Jerry Dennis Walter Patrick Peter Harold Douglas Henry Carl Arthur Ryan Roger
  Joe Juan Jack Albert Jonathan Justin Terry Gerald Keith Samuel Willie Ralph Lawrence Nicholas Roy Benjamin Bruce Brandon Adam Harry Fred
  Wayne Billy Steve Louis Jeremy Aaron Randy Howard Eugene Carlos Russell Bobby Victor Martin Ernest Phillip Todd Jesse Craig Alan Shawn
  Clarence Sean Philip Chris Johnny Earl Jimmy Antonio Danny Bryan Tony Luis Mike Stanley Leonard Nathan Dale Manuel Rodney Curtis Norman
  Allen Marvin Vincent Glenn Jeffery Travis Jeff Chad Jacob Lee Melvin Alfred Kyle Francis Bradley Jesus Herbert Frederick Ray Joel
  Edwin Don Eddie Ricky Troy Randall Barry Alexander Bernard Mario Leroy Francisco Marcus Micheal Theodore Clifford Miguel Oscar Jay Jim
  Tom Calvin Alex Jon Ronnie Bill Lloyd Tommy Leon Derek Warren Darrell Jerome Floyd Leo Alvin Tim Wesley Gordon Dean Greg Jorge Dustin
  Pedro Derrick Dan Lewis Zachary Corey Herman Maurice Vernon Roberto Clyde Glen Hector Shane Ricardo Sam Rick Lester Brent Ramon Charlie
  Tyler Gilbert Gene Marc Reginald Ruben Brett Angel Nathaniel Rafael Leslie Edgar Milton Raul Ben Chester Cecil Duane Franklin Andre
  Elmer Brad Gabriel Ron Mitchell Roland Arnold Harvey Jared Adrian Karl Cory Claude Erik Darryl Jamie Neil Jessie Christian Javier
  Fernando Clinton Ted Mathew Tyrone Darren Lonnie Lance Cody Julio Kelly Kurt Allan Nelson Guy Clayton Hugh Max Dwayne Dwight Armando
  Felix Jimmie Everett Jordan Ian Wallace Ken Bob Jaime Casey Alfredo Alberto Dave Ivan Johnnie Sidney Byron Julian Isaac Morris
  Clifton Willard Daryl Ross Virgil Andy Marshall Salvador Perry Kirk Sergio Marion Tracy Seth Kent Terrance Rene Eduardo Terrence Enrique
  Freddie Wade Barack Mitt Newt Rand Marco Bernie Rudy Reince Corey Rahm Cory Mick Mitch Orrin Lindsey Strom Trey Jeb Dick Denny Chuck
  Antony Boris Keir Rishi Tony Nigel Jeremy Ed Nick Gordon Alastair Graham Simon Colin Malcolm Kevin Geoff Rupert Piers Clive Derek Alistair
  Emmanuel Nicolas François Francois Jacques Pierre Jean Michel Laurent Alain Philippe Olivier Gérard Gerard Yves Didier Bruno Dominique
  Jean-Claude Jean-Luc Jean-Marie Jean-Pierre Hans Karl Klaus Helmut Gerhard Wolfgang Jürgen Juergen Heinz Günter Guenter Otto Friedrich Olaf
  Angelo Silvio Matteo Giuseppe Giovanni Mario Luigi Paolo Romano Sergio Enrico Marco Massimo Carlo Umberto Luca Antonio Franco
  Pablo Diego Felipe Javier Alejandro Andrés Andres Rodrigo Gustavo Hugo Nicolás Evo Fidel Raúl Raul Luiz Jair Lula Joao João
  Vladimir Dmitry Dmitri Sergei Sergey Boris Mikhail Nikolai Alexei Aleksei Yevgeny Yuri Igor Oleg Andrei Viktor Ivan Konstantin
  Alexander Aleksandr Volodymyr Petro Leonid Pavel Maxim Anatoly Gennady Roman Ruslan Vitaly Stanislav Denis
  Lech Donald Jaroslaw Andrzej Mateusz Vaclav Václav Milos Miloš Slobodan Radovan Ratko Franjo Zoran Goran Aleksandar Alija Tomas
  Petr Jiri Jan Josef Miroslav Zdenek Ion Traian Viktor Orban György Gyorgy Janos László Laszlo Ferenc Andreas Kostas Alexis Georgios
  Mohammed Muhammad Mohammad Mohamed Ahmed Ahmad Ali Hassan Hussein Omar Osama Abdul Abdullah Abdel Ibrahim Khalid Khaled Mahmoud Mustafa
  Yasser Saddam Bashar Hafez Hosni Muammar Anwar Gamal Tariq Faisal Salman Hamid Hamad Nasser Saad Rafik Rafiq Ismail Yahya Yousef Youssef
  Nawaz Imran Pervez Asif Zulfikar Recep Tayyip Abdullah Ebrahim Javad Hossein Reza Mehdi Mir Karim Nouri Haider Jalal Massoud Ashraf
  Benjamin Ehud Ariel Shimon Yitzhak Avigdor Naftali Yair Moshe Menachem Yoav Itamar Bezalel Gideon Benny Amir Eli Uri Dov Israel Avi
  Narendra Rajiv Rahul Manmohan Atal Arun Amit Anil Sanjay Vijay Ravi Suresh Ramesh Sachin Sunil Rajesh Ashok Deepak Mukesh
  Xi Deng Jiang Li Wang Zhang Wen Hu Zhou Mao Junichiro Shinzo Yoshihiko Taro Hiroshi Takashi Kenji Akira Ryutaro Fumio Yoshihide Naoto
  Moon Ban Kim Park Kofi Nelson Thabo Jacob Cyril Robert Morgan Julius Jomo Daniel Mwai Uhuru Raila Olusegun Goodluck Muhammadu Paul
  Yoweri Idriss Hissene Blaise Laurent Alassane Macky Abdoulaye Kwame Jerry Desmond Oliver Walter Joaquim Armando Samora
  Lars Sven Bjorn Björn Olof Göran Carl Anders Fredrik Jens Gro Erik Kjell Magnus Johan Esko Mika Jari Kimi Pekka Matti Martti
  Wim Ruud Mark Jan Piet Johan Geert Dirk Willem Guy Yves Herman Elio Charles Bart Alexander Jerzy Stefan Stephan Steffen Christoph
  Sebastian Lukas Niklas Dieter Uwe Rolf Ralf Bernd Ulrich Matthias Thorsten Günther Juergen Horst Axel Manfred Michal Andre
  Pete Goran Boris Yevgeny Thomas Carlos Todd Stefan Jason Wayne Marcelo Cedric Gilles Guillaume Hicham Karol Alvaro Josep Jordi Xavier Inigo
  Connor Liam Declan Ciaran Seamus Gerry Bertie Enda Eamon Rory Callum Ewan Alasdair Hamish Angus Duncan Fergus Gareth Rhys Owen
  Dylan Ethan Noah Mason Logan Lucas Aidan Caleb Hunter Elijah Austin Evan Gavin Cole Blake Chase Garrett Trent Spencer
  Elon Warren Sundar Satya Jamal Trayvon Lester Anderson Wolf Jake Sean Rush Glenn Geraldo Megyn Kanye Jay-Z Pep Zinedine Cristiano Lionel
  Neymar Wasim Waqar Inzamam Saeed Aamir Shahid Rashid Mushtaq Mark Shane Ricky Sanath Aravinda Arjuna Brian Courtney Curtly Alec Hansie
  Hernan Pascual Quentin Gianluca Fabrizio Dino Gennaro Aldo Benito Abu Isa Musa Sani Ken Tevfik Bülent Bulent Mesut Necmettin Turgut`);

export const firstNames: ReadonlySet<string> = new Set([...femaleNames, ...maleNames]);

/** Words inside a family name that are written small. */
export const nameParticles: ReadonlySet<string> = wordSet(
  'de del della di da dos du van von der den bin ibn al el la le ter ten af zu',
);
export const nameSuffixes: ReadonlySet<string> = wordSet('jr jr. sr sr. ii iii iv');
