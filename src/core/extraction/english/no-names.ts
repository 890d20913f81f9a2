import { wordSet } from './word-list.ts';

/** Words in capitals, or capitalised by habit, that name nobody and nowhere. */
export const noNames: ReadonlySet<string> =
  wordSet(`I A The This That These Those He She It They We You His Her Its Their Our My Your Monday Tuesday
  Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December
  Jan. Feb. Mar. Apr. Aug. Sept. Oct. Nov. Dec. Mon Tue Wed Thu Fri Sat Sun Mr Mrs Ms Dr Mr. Mrs. Ms. Dr. Miss Sir Lord Lady God Internet Web
  Christmas Easter Ramadan Thanksgiving Halloween Passover Islam Christianity Judaism Hinduism Buddhism Bible Koran Quran English French German
  Spanish Arabic Chinese Hebrew Latin TV OK CEO CFO VIP DNA HIV AIDS GDP GMT EST EDT PST UTC AM PM A.M. P.M. USD EUR GBP Covid Covid-19 COVID-19
  Nobel Oscar Grammy Emmy Pulitzer Olympic Olympics World_Cup World_War Cold_War Holocaust PDF SUV ATM GPS AI IQ PhD
  No Yes Not And But Or If When While As In On At By For From To With Of Since After Before Because Although There Here What Who Why How
  All Both Each Some Many Most More Few Several Other Another One Two Three Four Five Six Seven Eight Nine Ten First Second Third
  President Minister Prime_Minister Secretary Senator Governor Chairman King Queen Prince General Colonel Judge Professor Pope Mayor
  Meanwhile However Also Yet Still Now Then Today Yesterday Tomorrow Last Next Earlier Later Just Only Even Once Instead Perhaps Maybe Despite
  During Under Over Between Through Without Within Against According New Old Early Late Asked Photo Image Copyright Updated Source Read
  3G 4G 5G 6G 2D 3D 4K 8K PCs MPs CEOs NGOs GPs EVs SUVs
  Share Related Video Watch Advertisement Subscribe Page Chapter Section Article Table Figure Part Volume`);
