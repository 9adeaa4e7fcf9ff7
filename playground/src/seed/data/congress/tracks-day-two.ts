import { DAY_TWO as day, talk } from './sessions';

export const tracksOfDayTwo = [
  talk(
    'making',
    { key: 'solder-or-glue', day, time: '10:00', who: ['van-den-bogen'] },
    {
      title: ['Löten oder kleben?', 'Solder or glue?'],
      topic: ['Löten und Kleben im Dauerversuch', 'solder and glue in an endurance test'],
      takeaways: [
        'Nach tausend Stunden Wechselklima hielten beide Verbindungen, die geklebte war billiger.',
        'After a thousand hours of changing climate both joints held, and the glued one was cheaper.',
      ],
    },
  ),
  talk(
    'sensing',
    { key: 'photonic-chips', day, time: '10:00', who: ['sonnenfeld'] },
    {
      title: ['Photonische Chips für kurze Wege', 'Photonic chips for short distances'],
      topic: ['photonische Chips für kurze Wege', 'photonic chips for short distances'],
      takeaways: [
        'Im Rechenzentrum ersetzt Licht zuerst die Kabel zwischen den Schränken.',
        'In the data center, light will first replace the cables between the racks.',
      ],
    },
  ),
  talk(
    'medicine',
    { key: 'sterile-joints', day, time: '10:00', who: ['rinnsal', 'mueller-feinkorn'] },
    {
      title: ['Dichte Fügestellen in sterilen Kartuschen', 'Tight joints in sterile cartridges'],
      topic: ['dichte Fügestellen in sterilen Kartuschen', 'tight joints in sterile cartridges'],
      takeaways: [
        'Gemeinsam entwickelten die Firmen eine Naht, die ohne Klebstoff auskommt.',
        'Together the companies developed a seam that needs no adhesive.',
      ],
    },
  ),
  talk(
    'making',
    { key: 'hot-environments', day, time: '10:30', who: ['loetmann', 'van-den-bogen'] },
    {
      title: ['Aufbautechnik für heiße Umgebungen', 'Packaging for hot environments'],
      topic: ['Gehäuse für heiße Umgebungen', 'packages for hot environments'],
    },
  ),
  talk(
    'sensing',
    { key: 'processing-at-the-sensor', day, time: '10:30', who: ['raman-vogel'] },
    {
      title: ['Auswerten, wo gemessen wird', 'Processing where you measure'],
      topic: ['die Auswertung direkt am Sensor', 'signal processing right at the sensor'],
      takeaways: [
        'Der Sensor überträgt nur noch, was sich geändert hat, und braucht ein Zehntel des Stroms.',
        'The sensor transmits only what has changed, and needs a tenth of the power.',
      ],
    },
  ),
  talk(
    'medicine',
    { key: 'heart-currents', day, time: '10:30', who: ['fuenkchen'] },
    {
      title: ['Herzströme messen ohne Elektroden', 'Measuring heart currents without electrodes'],
      topic: [
        'die Messung von Herzströmen ohne Elektroden',
        'measuring heart currents without electrodes',
      ],
      takeaways: [
        'Das Magnetfeld des Herzens lässt sich durch die Kleidung hindurch messen.',
        'The magnetic field of the heart can be measured through clothing.',
      ],
    },
  ),
  talk(
    'making',
    { key: 'ultrashort-pulses', day, time: '11:00', who: ['gitter'] },
    {
      title: ['Mikrobearbeitung mit ultrakurzen Pulsen', 'Micromachining with ultrashort pulses'],
      topic: [
        'die Bearbeitung mit ultrakurzen Laserpulsen',
        'machining with ultrashort laser pulses',
      ],
      takeaways: [
        'Glas lässt sich so schneiden, dass die Kante nicht nachbearbeitet werden muss.',
        'Glass can be cut in a way that leaves no edge to be finished.',
      ],
    },
  ),
  talk(
    'sensing',
    { key: 'diamonds', day, time: '11:00', who: ['quandt'] },
    {
      title: ['Diamanten als Magnetfeldsensoren', 'Diamonds as magnetic field sensors'],
      topic: ['Diamanten als Magnetfeldsensoren', 'diamonds as magnetic field sensors'],
    },
  ),
  talk(
    'medicine',
    { key: 'approval', day, time: '11:00', who: ['pruefstein'] },
    {
      title: ['Zulassung: welche Prüfung wann?', 'Approval: which test, and when?'],
      topic: ['die Prüfungen auf dem Weg zur Zulassung', 'the tests on the way to approval'],
      takeaways: [
        'Wer das Prüflabor erst am Ende anruft, prüft vieles zweimal.',
        'Those who call the test lab only at the end have to test many things twice.',
      ],
    },
  ),
  talk(
    'making',
    { key: 'printed-molds', day, time: '13:00', who: ['spritzer'] },
    {
      title: [
        'Werkzeuge in zwei Wochen: Formen aus dem Drucker',
        'Tools in two weeks: printed molds',
      ],
      topic: ['gedruckte Formen für den Spritzguss', 'printed molds'],
      takeaways: [
        'Eine gedruckte Form hält rund tausend Schuss aus, genug für die erste Musterserie.',
        'A printed mold lasts for about a thousand shots, enough for the first samples.',
      ],
    },
  ),
  talk(
    'sensing',
    { key: 'energy-from-vibration', day, time: '13:00', who: ['messner', 'feinstrich'] },
    {
      title: ['Energie aus Schwingungen: was übrig bleibt', 'Energy from vibrations: what is left'],
      topic: ['Strom aus Schwingungen', 'power from vibrations'],
      takeaways: [
        'Für eine Messung in der Minute reicht die Energie, für Funk in Echtzeit nicht.',
        'The energy is enough for one reading a minute, but not for radio in real time.',
      ],
    },
  ),
  talk(
    'medicine',
    { key: 'pumps', day, time: '13:00', who: ['omuster', { speaker: 'fableton', absent: true }] },
    {
      title: ['Pumpen ohne bewegte Teile', 'Pumps without moving parts'],
      topic: ['Pumpen ohne bewegte Teile', 'pumps without moving parts'],
      takeaways: [
        'Eine Pumpe ohne Verschleiß lief drei Jahre lang ohne Unterbrechung.',
        'A pump without wear ran for three years without a break.',
      ],
    },
    { language: 'en' },
  ),
  talk(
    'making',
    { key: 'waste-heat', day, time: '13:30', who: ['umlauf'] },
    {
      title: ['Wohin mit der Abwärme des Reinraums?', 'Where to put the cleanroom’s waste heat?'],
      topic: ['die Abwärme des Reinraums', 'the waste heat of cleanrooms'],
      takeaways: [
        'Die Abwärme eines Reinraums heizt in Musterhafen bald ein Schwimmbad.',
        'In Musterhafen, waste heat from a cleanroom will soon warm a swimming pool.',
      ],
    },
  ),
  talk(
    'sensing',
    { key: 'hydrogen', day, time: '13:30', who: ['strom'] },
    {
      title: ['Gassensoren für die Wasserstoffleitung', 'Gas sensors for hydrogen pipelines'],
      topic: ['Gassensoren für Wasserstoffleitungen', 'gas sensors for hydrogen pipelines'],
    },
  ),
  talk(
    'medicine',
    { key: 'capsule-endoscopy', day, time: '13:30', who: ['zolcinski'] },
    {
      title: [
        'Ultraschallwandler für die Kapselendoskopie',
        'Ultrasound transducers for capsule endoscopy',
      ],
      topic: ['Ultraschall in der Kapselendoskopie', 'ultrasound in capsule endoscopy'],
    },
    { talkStatus: 'cancelled' },
  ),
];
