/**
 * First names that are often given in Germany. With a capital word behind it, one is the name of somebody in running text, in which most other words
 * have capitals as well. Those that are words or places, too, are left out (Mark, August, Kai, Rosa, Marina, Ernst).
 */
export const FIRST_NAMES: readonly string[] = `
  Achim Adam Adrian Agnes Ahmed Ahmet Albert Aleksandra Alex Alexander Alexandra Alexej Alfred Ali Alice Alina Amelie Amir Ana Anastasia Andrea Andreas
  Andrej Angela Angelika Anika Anita Anja Anke Ann Anna Annalena Anne Annegret Anneliese Annemarie Annett Annette Annika Anton Antonia Antonio Arne Arno
  Arnold Astrid Axel Ayşe Ayse Barbara Bastian Beate Beatrice Ben Benedikt Benjamin Bernd Bernhard Bettina Bianca Birgit Björn Bodo Boris Brigitte Britta
  Bruno Carla Carlo Carlos Carmen Carola Carolin Caroline Carsten Cathrin Cem Charlotte Christa Christel Christian Christiane Christina Christine
  Christoph Christopher Claudia Claus Clara Clemens Conny Cornelia Corinna Dagmar Daniel Daniela David Deniz Denise Dennis Detlef Detlev Diana Dieter
  Dietmar Dietrich Dirk Dmitri Dominik Dora Doreen Doris Dorothea Dorothee Eberhard Eckart Eckhard Edgar Edith Eduard Egon Ekaterina Elena Eleonore Elfriede
  Elias Elisabeth Elke Ella Ellen Elli Emil Emilia Emily Emine Emma Emre Enrico Erhard Eric Erich Erik Erika Erna Erwin Esther Eugen Eva Evelyn Fabian
  Fatima Fatma Felix Ferdinand Fiona Florian Frank Franz Franziska Frauke Fred Freya Frida Frieda Friederike Friedhelm Friedrich Fritz Gabriel Gabriele
  Gabriela Georg Gerald Gerd Gerda Gerhard Gerlinde Gero Gertrud Gesa Gesine Gisela Gregor Greta Gudrun Guido Günter Günther Gustav Hakan Hanna Hannah
  Hannelore Hannes Hans Harald Hartmut Hasan Heidi Heidrun Heike Heiko Heiner Heinrich Heinz Helen Helena Helga Helge Helmut Hendrik Henning Henri Henrik
  Henrike Henry Herbert Hermann Hilde Hildegard Holger Horst Hubert Hugo Ibrahim Ida Igor Ilka Ilona Ilse Imke Ina Ines Inga Inge Ingeborg Ingo Ingrid
  Irene Irina Iris Irma Irmgard Isabel Isabell Isabella Ivan Ivonne Iwona Jakob Jan Jana Janina Jasmin Jennifer Jens Jessica Jim Joachim Joanna Jochen
  Johann Johanna Johannes John Jonas Jonathan Jörg Jörn Josef Josefine Joseph Juan Judith Julia Julian Juliane Julius Jürgen Jutta Kamila Karen Karin Karina
  Karl Karla Karola Karolin Karoline Karsten Katarina Katharina Kathrin Kati Katja Katrin Kemal Kerstin Kevin Kirsten Klara Klaus Konrad Konstantin Kristin
  Kristina Kurt Lara Lars Laura Lea Lena Leni Leo Leon Leonie Liam Lieselotte Lilli Lina Linda Linus Lisa Lothar Louis Louisa Louise Luca Lucas Lucia Lucie
  Ludmilla Ludwig Luis Luisa Luise Lukas Lutz Lydia Magda Magdalena Magnus Maik Maike Maja Malte Mandy Manfred Manja Manuel Manuela Marc Marcel Marco Marcus
  Mareike Margarete Margarethe Margit Margot Margret Maria Marianne Marie Marion Mario Marius Marko Markus Marlene Marlies Martha Martin Martina Marvin
  Mathias Mathilda Mathilde Matthias Max Maximilian Mechthild Mehmet Meike Melanie Melina Merle Mia Michael Michaela Michelle Miguel Mike Mila Mirjam
  Mohamed Mohammad Mohammed Monika Moritz Murat Mustafa Nadine Nadja Natalia Natalie Natascha Nele Nicola Nicolas Nicole Niels Niklas Nils Nina Noah Nora
  Norbert Olaf Ole Oleg Olga Oliver Olivia Omar Oskar Ömer Otto Pascal Patricia Patrick Paul Paula Pauline Pedro Peggy Peter Petra Philipp Pia Rafael Rainer
  Ralf Ralph Ramona Raphael Rebecca Regina Regine Reiner Reinhard Reinhold René Renate Ria Ricarda Richard Rita Robert Robin Roland Rolf Roman Ronald Ronny
  Rosemarie Roswitha Rüdiger Rudi Rudolf Ruth Sabine Sabrina Samuel Sandra Sandy Sara Sarah Sascha Sebastian Selma Sergej Siegfried Sigrid Silke Silvia
  Silvio Simon Simone Sina Sofia Sofie Sonja Sophia Sophie Stefan Stefanie Steffen Steffi Stella Stephan Stephanie Steven Susann Susanne Svea Sven Svenja
  Swetlana Sybille Sylvia Tamara Tanja Tatjana Thea Theo Theodor Theresa Thomas Thorsten Tilo Tim Timo Timon Tina Tobias Tom Toni Torsten Udo Ulf Ulla Ulrich
  Ulrike Ursula Uta Ute Uwe Valentin Valentina Vanessa Vera Verena Veronika Victor Viktor Viktoria Vincent Vivien Volker Volkmar Waldemar Walter Waltraud
  Werner Wiebke Wilfried Wilhelm Willi Wilma Winfried Wolfgang Wolfram Xaver Yannick Yasemin Yasmin Yilmaz Yusuf Yvonne Zeynep Zoe
  Abdul Abdullah Agnieszka Aisha Aleksander Amara Aminata Andrij Anil Ayşegül Chiara Chidi Dmytro Elif Fatih Fatou Francesco François Giovanni Giulia Giuseppe Grzegorz Hassan Hiroshi Hussein Hüseyin Iryna Jacques Javier Jean José Karim Katarzyna Khaled Kofi Kwame Leila
  Luigi Łukasz Mahmoud Małgorzata Mamadou Mariam Mykola Natalija Ngozi Nguyễn Nguyen Nour Oksana Oleksandr Olena Osman Pablo Paolo Paweł Pierre Piotr Priya Rania Raj Samir Selin Serkan Sunita Svitlana Søren Tarek Tomasz Tuğba Ufuk Volkan Volodymyr Wojciech Yousef Yuki Yulia Zainab
`
  .trim()
  .split(/\s+/);
