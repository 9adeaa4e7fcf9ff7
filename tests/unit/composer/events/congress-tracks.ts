/** One of the parallel talks of `congressInTracks`. */
export interface ParallelTalk {
  title: [de: string, en: string];
  givenName: string;
  familyName: string;
  organization: string;
}

/** German title | English title | speaker | organization */
function read(lines: string): ParallelTalk[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [de = '', en = '', name = '', organization = ''] = line.trim().split(' | ');
      const [givenName = '', ...rest] = name.split(' ');
      return { title: [de, en], givenName, familyName: rest.join(' '), organization };
    });
}

/** Forty-four talks, eleven in each of four tracks; every family name once. */
export const TRACKS: { name: [de: string, en: string]; talks: ParallelTalk[] }[] = [
  {
    name: ['Gebäude und Quartiere', 'Buildings and Districts'],
    talks: read(`
      Wärmepumpen im Altbau | Heat Pumps in Old Buildings | Jule Petersen | therma
      Eisspeicher unter dem Schulhof | Ice Storage Under the Schoolyard | Arne Wolters | kommunal
      Mieterstrom ohne Papierkrieg | Tenant Power Without the Paperwork | Dilek Aksoy | solar
      Abwasser als Wärmequelle | Wastewater as a Heat Source | Bernd Kolbe | wasser
      Kühlen mit Grundwasser | Cooling with Groundwater | Svenja Rademacher | fh
      Was kostet ein kaltes Nahwärmenetz? | What Does a Cold District Network Cost? | Marek Nowicki | kommunal
      Der Heizungskeller von morgen | The Boiler Room of Tomorrow | Paula Ernst | therma
      Sanieren im laufenden Betrieb | Refurbishing While in Operation | Hauke Tietz | bau
      Grüne Dächer, kühle Höfe | Green Roofs, Cool Courtyards | Leonie Burkhardt | fh
      Warmwasser aus der Serverabwärme | Hot Water from Server Waste Heat | Jonas Reimers | daten
      Quartiersspeicher im Feldtest | District Storage in a Field Test | Amira Haddad | solar
    `),
  },
  {
    name: ['Industrie', 'Industry'],
    talks: read(`
      Dampf aus Strom | Steam from Electricity | Volker Ahlers | prozess
      Die Gießerei ohne Gas | The Foundry Without Gas | Silke Maurer | guss
      Lastspitzen glätten | Smoothing Peak Loads | Tobias Fink | netz
      Trocknen mit Umgebungsluft | Drying with Ambient Air | Ngozi Eze | prozess
      Messen, bevor man spart | Measure Before You Save | Carla Bianchi | sensor
      Hochtemperatur-Wärmepumpen im Dauerlauf | High-Temperature Heat Pumps in Continuous Operation | Gerrit Hoffmeister | therma
      Druckluft: der vergessene Verbraucher | Compressed Air: The Forgotten Consumer | Ines Kaltenbach | fh
      Schmelzen im Takt der Sonne | Melting in Time with the Sun | Rolf Guss | guss
      Verträge für flexible Lasten | Contracts for Flexible Loads | Beate Strauch | kanzlei
      Abwärme verkaufen – an wen? | Selling Waste Heat – to Whom? | Lorenz Adam | kommunal
      Digitale Zwillinge für Öfen | Digital Twins for Furnaces | Yuki Tanabe | daten
    `),
  },
  {
    name: ['Netze und Speicher', 'Grids and Storage'],
    talks: read(`
      Zwölf Stunden ohne Wind | Twelve Hours Without Wind | Malte Brandt | netz
      Batterien am Umspannwerk | Batteries at the Substation | Selma Kurt | netz
      Schwungräder für Inselnetze | Flywheels for Island Grids | Eoin O’Neill | insel
      Natrium statt Lithium | Sodium Instead of Lithium | Ruth Falkenberg | zelle
      Ein zweites Leben für Autobatterien | A Second Life for Car Batteries | Dennis Pohl | zelle
      Regelenergie aus dem Schwimmbad | Balancing Power from the Swimming Pool | Anke Stoll | kommunal
      Wer steuert die Wallbox? | Who Controls the Wallbox? | Fabian Krug | solar
      Der Netzanschluss als Engpass | The Grid Connection as a Bottleneck | Hülya Demir | netz
      Pumpspeicher in alten Zechen | Pumped Storage in Old Mines | Günter Zielinski | uni
      Sicherheit von Großspeichern | Safety of Large Storage Systems | Miriam Löwe | pruef
      Wetterdaten für das Verteilnetz | Weather Data for the Distribution Grid | Sven Aldag | daten
    `),
  },
  {
    name: ['Kommunen', 'Cities and Towns'],
    talks: read(`
      Der kommunale Wärmeplan in der Praxis | The Municipal Heat Plan in Practice | Karin Oehler | stadt
      Bürgerenergie: So gelingt der Start | Community Energy: Getting Started | Friedhelm Voß | eg
      Schulen als Kraftwerke | Schools as Power Plants | Nele Thoma | stadt
      Fördermittel finden und behalten | Finding Grants and Keeping Them | Ulf Seidel | agentur
      Beteiligung ohne Frust | Participation Without Frustration | Judith Kern | agentur
      Straßenlicht nach Bedarf | Street Lighting on Demand | Mehmet Öztürk | sensor
      Der Bauhof fährt elektrisch | The Municipal Depot Goes Electric | Holger Witte | stadt
      Hitzeaktionspläne | Heat Action Plans | Charlotte de Vries | uni
      Was Nachbargemeinden teilen können | What Neighboring Towns Can Share | Benno Lang | agentur
      Klimaschutz im Haushaltsplan | Climate Action in the Budget | Sigrid Amann | stadt
      Trinkwasser sparen, aber wie? | Saving Drinking Water, but How? | Oskar Brill | wasser
    `),
  },
];
