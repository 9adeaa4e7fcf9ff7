import { DAY_ONE as day, talk } from './sessions';

export const tracksOfDayOne = [
  talk(
    'making',
    { key: 'dry-etching', day, time: '10:45', who: ['mueller-waferwerk'] },
    {
      title: ['Trockenätzen ohne Ausschuss', 'Dry etching without rejects'],
      topic: ['das Trockenätzen ohne Ausschuss', 'dry etching without rejects'],
      takeaways: [
        'Eine Kamera in der Ätzkammer meldet Fehler, bevor der Wafer fertig ist.',
        'A camera in the etching chamber reports faults before the wafer is finished.',
      ],
    },
  ),
  talk(
    'sensing',
    { key: 'pressure-sensors', day, time: '10:45', who: ['feinstrich'] },
    {
      title: [
        'Drucksensoren, die sich selbst kalibrieren',
        'Pressure sensors that calibrate themselves',
      ],
      topic: [
        'Drucksensoren, die sich selbst kalibrieren',
        'pressure sensors that calibrate themselves',
      ],
      takeaways: [
        'Ein zweiter Sensor im selben Gehäuse dient als Vergleich und erspart die Wartung vor Ort.',
        'A second sensor in the same housing serves as a reference and saves maintenance on site.',
      ],
    },
  ),
  talk(
    'medicine',
    { key: 'blood-values', day, time: '10:45', who: ['tropf'] },
    {
      title: ['Blutwerte aus einem Tropfen', 'Blood values from a single drop'],
      topic: ['Bluttests mit einem einzigen Tropfen', 'blood tests with a single drop'],
      takeaways: [
        'Zwölf Messwerte liegen nach acht Minuten vor.',
        'Twelve values are available after eight minutes.',
      ],
    },
  ),
  talk(
    'making',
    { key: 'injection-molding', day, time: '11:15', who: ['mueller-feinkorn'] },
    {
      title: ['Spritzguss unter einem Milligramm', 'Injection molding below one milligram'],
      topic: [
        'Spritzgussteile, die weniger als ein Milligramm wiegen',
        'molded parts that weigh less than a milligram',
      ],
      takeaways: [
        'Nicht das Spritzen ist schwierig, sondern das Greifen und Wiegen der Teile.',
        'The hard part is not molding but gripping and weighing the parts.',
      ],
    },
  ),
  talk(
    'sensing',
    { key: 'glass-lenses', day, time: '11:15', who: ['lichtbogen'] },
    {
      title: ['Mikrolinsen aus Glas in Serie', 'Glass microlenses in series production'],
      topic: [
        'die Serienfertigung von Mikrolinsen aus Glas',
        'the series production of glass microlenses',
      ],
      takeaways: [
        'Geprägtes Glas hält Temperaturen aus, bei denen Kunststofflinsen trüb werden.',
        'Embossed glass withstands temperatures at which plastic lenses turn cloudy.',
      ],
    },
  ),
  talk(
    'medicine',
    { key: 'molded-microfluidics', day, time: '11:15', who: ['rinnsal'] },
    {
      title: ['Mikrofluidik: vom Labor zur Million', 'Microfluidics: from the lab to a million'],
      topic: ['den Weg einer Kartusche in die Serie', 'how a cartridge makes it into production'],
      takeaways: [
        'Wer die Kartusche von Anfang an für den Spritzguss entwirft, spart ein Jahr.',
        'Designing the cartridge for molding from the start saves a year.',
      ],
    },
  ),
  talk(
    'making',
    { key: 'wafer-bonding', day, time: '11:45', who: ['pliskova'] },
    {
      title: ['Waferbonden bei Raumtemperatur', 'Wafer bonding at room temperature'],
      topic: ['das Waferbonden bei Raumtemperatur', 'wafer bonding at room temperature'],
    },
  ),
  talk(
    'sensing',
    { key: 'piezo-layers', day, time: '11:45', who: ['zolcinski'] },
    {
      title: ['Piezoschichten ohne Blei', 'Piezo layers without lead'],
      topic: ['bleifreie Piezoschichten', 'piezo layers without lead'],
      takeaways: [
        'Die bleifreien Schichten erreichen inzwischen vier Fünftel der gewohnten Leistung.',
        'Layers without lead now reach four fifths of the usual performance.',
      ],
    },
  ),
  talk(
    'medicine',
    { key: 'implants', day, time: '11:45', who: ['altmeister'] },
    {
      title: [
        'Zwanzig Jahre Implantate: eine Zwischenbilanz',
        'Twenty years of implants: taking stock',
      ],
      topic: [
        'zwanzig Jahre Erfahrung mit Implantaten',
        'twenty years of experience with implants',
      ],
      takeaways: [
        'Die Elektronik überlebt heute fast immer die Batterie.',
        'The electronics almost always outlive the battery today.',
      ],
    },
  ),
  talk(
    'making',
    { key: 'recycled-plastics', day, time: '13:30', who: ['polimero'] },
    {
      title: [
        'Recycelte Kunststoffe in der Mikroproduktion',
        'Recycled plastics in micro production',
      ],
      topic: [
        'recycelte Kunststoffe in kleinsten Bauteilen',
        'recycled plastics in the smallest parts',
      ],
      takeaways: [
        'Bis zu einem Drittel Rezyklat verändert die Maße der Teile kaum.',
        'Up to a third of recycled material hardly changes the dimensions of the parts.',
      ],
    },
  ),
  talk(
    'sensing',
    { key: 'coin-spectrometer', day, time: '13:30', who: ['omuster'] },
    {
      title: ['Ein Spektrometer, so groß wie eine Münze', 'A spectrometer the size of a coin'],
      topic: ['ein Spektrometer im Münzformat', 'a spectrometer the size of a coin'],
      takeaways: [
        'Das Gerät erkennt in Sekunden, aus welchem Kunststoff eine Verpackung besteht.',
        'Within seconds, the device tells which plastic a package is made of.',
      ],
    },
    { language: 'en' },
  ),
  talk(
    'medicine',
    { key: 'organs-on-a-chip', day, time: '13:30', who: ['raman-vogel', 'tropf'] },
    {
      title: ['Organe auf dem Chip', 'Organs on a chip'],
      topic: ['Organmodelle auf dem Chip', 'organ models on a chip'],
      takeaways: [
        'Ein Lebermodell aus Zellkulturen blieb 28 Tage lang stabil.',
        'A liver model made of cell cultures stayed stable for 28 days.',
      ],
    },
  ),
  talk(
    'making',
    { key: 'serial-faults', day, time: '14:00', who: ['pruefstein'] },
    {
      title: ['Was Prüflabore aus Serienfehlern lernen', 'What test labs learn from serial faults'],
      topic: ['die häufigsten Serienfehler', 'the most common serial faults'],
      takeaways: [
        'Die meisten Ausfälle beginnen an einer Fügestelle.',
        'Most failures start at a joint.',
      ],
    },
  ),
  talk(
    'sensing',
    { key: 'track-bed', day, time: '14:00', who: ['messner'] },
    {
      title: [
        'Sensoren im Gleisbett: drei Winter Erfahrung',
        'Sensors in the track bed: three winters',
      ],
      topic: ['Sensoren im Gleisbett', 'sensors in the track bed'],
    },
  ),
  talk(
    'medicine',
    { key: 'hearing-aid', day, time: '14:00', who: ['lehrling', 'strom'] },
    {
      title: ['Ein Hörgerät aus dem Studierendenprojekt', 'A hearing aid from a student project'],
      topic: ['ein Hörgerät zum Selberbauen', 'a hearing aid to build yourself'],
      takeaways: [
        'Die Bauteile kosten zusammen weniger als 30 Euro.',
        'All the parts together cost less than 30 euros.',
      ],
    },
  ),
];
