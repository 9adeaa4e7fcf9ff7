/**
 * Names of organizations as they stand in German sentences: the name, with its article, after "von", in the genitive.
 * A name with a dash is one whose form does not tell: it stands in brackets until an editor says more.
 */
export const GERMAN_NAMES = `
# companies
Raith GmbH | die Raith GmbH | von der Raith GmbH | der Raith GmbH
Siemens AG | die Siemens AG | von der Siemens AG | der Siemens AG
BASF SE | die BASF SE | von der BASF SE | der BASF SE
Merck KGaA | die Merck KGaA | von der Merck KGaA | der Merck KGaA
Fresenius SE & Co. KGaA | die Fresenius SE & Co. KGaA | von der Fresenius SE & Co. KGaA | der Fresenius SE & Co. KGaA
TRUMPF SE + Co. KG | die TRUMPF SE + Co. KG | von der TRUMPF SE + Co. KG | der TRUMPF SE + Co. KG
Muster UG (haftungsbeschränkt) | die Muster UG (haftungsbeschränkt) | von der Muster UG (haftungsbeschränkt) | der Muster UG (haftungsbeschränkt)
Muster gGmbH | die Muster gGmbH | von der Muster gGmbH | der Muster gGmbH
Muster Ges.m.b.H. | die Muster Ges.m.b.H. | von der Muster Ges.m.b.H. | der Muster Ges.m.b.H.
Müller & Söhne OHG | die Müller & Söhne OHG | von der Müller & Söhne OHG | der Müller & Söhne OHG
Kanzlei Muster PartG mbB | die Kanzlei Muster PartG mbB | von der Kanzlei Muster PartG mbB | der Kanzlei Muster PartG mbB
Volksbank Dortmund eG | die Volksbank Dortmund eG | von der Volksbank Dortmund eG | der Volksbank Dortmund eG
Robert Bosch GmbH | die Robert Bosch GmbH | von der Robert Bosch GmbH | der Robert Bosch GmbH
4Plus GmbH | die 4Plus GmbH | von der 4Plus GmbH | der 4Plus GmbH
MST.factory dortmund GmbH | die MST.factory dortmund GmbH | von der MST.factory dortmund GmbH | der MST.factory dortmund GmbH
enercity AG | die enercity AG | von der enercity AG | der enercity AG
VDI/VDE Innovation + Technik GmbH | die VDI/VDE Innovation + Technik GmbH | von der VDI/VDE Innovation + Technik GmbH | der VDI/VDE Innovation + Technik GmbH
NRW.Global Business GmbH | die NRW.Global Business GmbH | von der NRW.Global Business GmbH | der NRW.Global Business GmbH
Deutsche Messe AG | die Deutsche Messe AG | von der Deutschen Messe AG | der Deutschen Messe AG
Deutsche Bahn AG | die Deutsche Bahn AG | von der Deutschen Bahn AG | der Deutschen Bahn AG
Deutsche Telekom AG | die Deutsche Telekom AG | von der Deutschen Telekom AG | der Deutschen Telekom AG
Deutsche Lufthansa AG | die Deutsche Lufthansa AG | von der Deutschen Lufthansa AG | der Deutschen Lufthansa AG
Deutsche Leasing AG | die Deutsche Leasing AG | von der Deutschen Leasing AG | der Deutschen Leasing AG
Deutsche Ventilwerke SE & Co. KGaA | die Deutsche Ventilwerke SE & Co. KGaA | von der Deutschen Ventilwerke SE & Co. KGaA | der Deutschen Ventilwerke SE & Co. KGaA
Kontor Nord REIT-AG | die Kontor Nord REIT-AG | von der Kontor Nord REIT-AG | der Kontor Nord REIT-AG
Deutsche Wohnen SE | die Deutsche Wohnen SE | von der Deutsche Wohnen SE | der Deutsche Wohnen SE
Neue Materialien Fürth GmbH | die Neue Materialien Fürth GmbH | von der Neue Materialien Fürth GmbH | der Neue Materialien Fürth GmbH
Messe Düsseldorf | die Messe Düsseldorf | von der Messe Düsseldorf | der Messe Düsseldorf
Duisburger Hafen AG | die Duisburger Hafen AG | von der Duisburger Hafen AG | der Duisburger Hafen AG
Forschungszentrum Jülich GmbH | die Forschungszentrum Jülich GmbH | von der Forschungszentrum Jülich GmbH | der Forschungszentrum Jülich GmbH
Deutsche Gesellschaft für Internationale Zusammenarbeit (GIZ) GmbH | die Deutsche Gesellschaft für Internationale Zusammenarbeit (GIZ) GmbH | von der Deutschen Gesellschaft für Internationale Zusammenarbeit (GIZ) GmbH | der Deutschen Gesellschaft für Internationale Zusammenarbeit (GIZ) GmbH
# brands, foreign forms
Siemens | Siemens | von Siemens | von Siemens
Bosch | Bosch | von Bosch | von Bosch
Jenoptik | Jenoptik | von Jenoptik | von Jenoptik
STMicroelectronics | STMicroelectronics | von STMicroelectronics | von STMicroelectronics
trivago | trivago | von trivago | von trivago
Philips B.V. | Philips B.V. | von Philips B.V. | von Philips B.V.
ASML Holding N.V. | ASML Holding N.V. | von ASML Holding N.V. | von ASML Holding N.V.
Apple Inc. | Apple Inc. | von Apple Inc. | von Apple Inc.
Intel Corporation | Intel Corporation | von Intel Corporation | von Intel Corporation
Arm Ltd | Arm Ltd | von Arm Ltd | von Arm Ltd
Samsung Electronics Co., Ltd. | Samsung Electronics Co., Ltd. | von Samsung Electronics Co., Ltd. | von Samsung Electronics Co., Ltd.
Ferrari S.p.A. | Ferrari S.p.A. | von Ferrari S.p.A. | von Ferrari S.p.A.
Vaisala Oyj | Vaisala Oyj | von Vaisala Oyj | von Vaisala Oyj
Okmetic Oy | Okmetic Oy | von Okmetic Oy | von Okmetic Oy
Silex Microsystems AB | Silex Microsystems AB | von Silex Microsystems AB | von Silex Microsystems AB
Novo Nordisk A/S | Novo Nordisk A/S | von Novo Nordisk A/S | von Novo Nordisk A/S
Tronics S.A. | Tronics S.A. | von Tronics S.A. | von Tronics S.A.
Elmos Sp. z o.o. | Elmos Sp. z o.o. | von Elmos Sp. z o.o. | von Elmos Sp. z o.o.
Whitfield & Schoenfeld LLP | Whitfield & Schoenfeld LLP | von Whitfield & Schoenfeld LLP | von Whitfield & Schoenfeld LLP
Aérolége SAS | Aérolége SAS | von Aérolége SAS | von Aérolége SAS
Atelier Lumière Sàrl | Atelier Lumière Sàrl | von Atelier Lumière Sàrl | von Atelier Lumière Sàrl
Sommer Textilpflege e. K. | Sommer Textilpflege e. K. | von Sommer Textilpflege e. K. | von Sommer Textilpflege e. K.
Bankhaus Ast e. K. | das Bankhaus Ast e. K. | vom Bankhaus Ast e. K. | des Bankhauses Ast e. K.
Funk | Funk | von Funk | von Funk
lumeniq | lumeniq | von lumeniq | von lumeniq
cupBack | cupBack | von cupBack | von cupBack
faktura24 | faktura24 | von faktura24 | von faktura24
quarzwerk | quarzwerk | von quarzwerk | von quarzwerk
studio glyphe | studio glyphe | von studio glyphe | von studio glyphe
tagwerk software | tagwerk software | von tagwerk software | von tagwerk software
# universities
TU Dortmund | die TU Dortmund | von der TU Dortmund | der TU Dortmund
Technische Universität Dortmund | die Technische Universität Dortmund | von der Technischen Universität Dortmund | der Technischen Universität Dortmund
Ruhr-Universität Bochum | die Ruhr-Universität Bochum | von der Ruhr-Universität Bochum | der Ruhr-Universität Bochum
Freie Universität Berlin | die Freie Universität Berlin | von der Freien Universität Berlin | der Freien Universität Berlin
Universität zu Köln | die Universität zu Köln | von der Universität zu Köln | der Universität zu Köln
Bergische Universität Wuppertal | die Bergische Universität Wuppertal | von der Bergischen Universität Wuppertal | der Bergischen Universität Wuppertal
Westfälische Wilhelms-Universität Münster | die Westfälische Wilhelms-Universität Münster | von der Westfälischen Wilhelms-Universität Münster | der Westfälischen Wilhelms-Universität Münster
Otto-von-Guericke-Universität Magdeburg | die Otto-von-Guericke-Universität Magdeburg | von der Otto-von-Guericke-Universität Magdeburg | der Otto-von-Guericke-Universität Magdeburg
Westfälische Hochschule | die Westfälische Hochschule | von der Westfälischen Hochschule | der Westfälischen Hochschule
Hochschule für Technik Stuttgart | die Hochschule für Technik Stuttgart | von der Hochschule für Technik Stuttgart | der Hochschule für Technik Stuttgart
Hochschule für angewandte Wissenschaften München | die Hochschule für angewandte Wissenschaften München | von der Hochschule für angewandte Wissenschaften München | der Hochschule für angewandte Wissenschaften München
Duale Hochschule Baden-Württemberg | die Duale Hochschule Baden-Württemberg | von der Dualen Hochschule Baden-Württemberg | der Dualen Hochschule Baden-Württemberg
Private Universität Witten/Herdecke | die Private Universität Witten/Herdecke | von der Privaten Universität Witten/Herdecke | der Privaten Universität Witten/Herdecke
Eidgenössische Technische Hochschule Zürich | die Eidgenössische Technische Hochschule Zürich | von der Eidgenössischen Technischen Hochschule Zürich | der Eidgenössischen Technischen Hochschule Zürich
Fachhochschule Südwestfalen | die Fachhochschule Südwestfalen | von der Fachhochschule Südwestfalen | der Fachhochschule Südwestfalen
FH Dortmund | die FH Dortmund | von der FH Dortmund | der FH Dortmund
ETH Zürich | die ETH Zürich | von der ETH Zürich | der ETH Zürich
RWTH Aachen | die RWTH Aachen | von der RWTH Aachen | der RWTH Aachen
Berner Fachhochschule | die Berner Fachhochschule | von der Berner Fachhochschule | der Berner Fachhochschule
University of Twente | die University of Twente | von der University of Twente | der University of Twente
Imperial College London | das Imperial College London | vom Imperial College London | des Imperial College London
Karlsruher Institut für Technologie | das Karlsruher Institut für Technologie | vom Karlsruher Institut für Technologie | des Karlsruher Instituts für Technologie
Goethe-Gymnasium Dortmund | das Goethe-Gymnasium Dortmund | vom Goethe-Gymnasium Dortmund | des Goethe-Gymnasiums Dortmund
# research
Fraunhofer-Institut für Mikroelektronische Schaltungen und Systeme | das Fraunhofer-Institut für Mikroelektronische Schaltungen und Systeme | vom Fraunhofer-Institut für Mikroelektronische Schaltungen und Systeme | des Fraunhofer-Instituts für Mikroelektronische Schaltungen und Systeme
Fraunhofer-Gesellschaft | die Fraunhofer-Gesellschaft | von der Fraunhofer-Gesellschaft | der Fraunhofer-Gesellschaft
Max-Planck-Institut für Kohlenforschung | das Max-Planck-Institut für Kohlenforschung | vom Max-Planck-Institut für Kohlenforschung | des Max-Planck-Instituts für Kohlenforschung
Leibniz-Institut für Analytische Wissenschaften – ISAS – e. V. | das Leibniz-Institut für Analytische Wissenschaften – ISAS – e. V. | vom Leibniz-Institut für Analytische Wissenschaften – ISAS – e. V. | des Leibniz-Instituts für Analytische Wissenschaften – ISAS – e. V.
Fraunhofer-Verbund Mikroelektronik | der Fraunhofer-Verbund Mikroelektronik | vom Fraunhofer-Verbund Mikroelektronik | des Fraunhofer-Verbundes Mikroelektronik
Forschungszentrum Jülich | das Forschungszentrum Jülich | vom Forschungszentrum Jülich | des Forschungszentrums Jülich
Helmholtz-Zentrum Berlin | das Helmholtz-Zentrum Berlin | vom Helmholtz-Zentrum Berlin | des Helmholtz-Zentrums Berlin
Deutsches Zentrum für Luft- und Raumfahrt | das Deutsche Zentrum für Luft- und Raumfahrt | vom Deutschen Zentrum für Luft- und Raumfahrt | des Deutschen Zentrums für Luft- und Raumfahrt
Paul Scherrer Institut | das Paul Scherrer Institut | vom Paul Scherrer Institut | des Paul Scherrer Instituts
Physikalisch-Technische Bundesanstalt | die Physikalisch-Technische Bundesanstalt | von der Physikalisch-Technischen Bundesanstalt | der Physikalisch-Technischen Bundesanstalt
Forschungs- und Technologiezentrum Musterstadt | das Forschungs- und Technologiezentrum Musterstadt | vom Forschungs- und Technologiezentrum Musterstadt | des Forschungs- und Technologiezentrums Musterstadt
Deutsche Forschungsgemeinschaft | die Deutsche Forschungsgemeinschaft | von der Deutschen Forschungsgemeinschaft | der Deutschen Forschungsgemeinschaft
Die Junge Akademie | die Junge Akademie | von der Jungen Akademie | der Jungen Akademie
# associations, clusters, chambers
IVAM e. V. | der IVAM e. V. | vom IVAM e. V. | des IVAM e. V.
VDMA e. V. | der VDMA e. V. | vom VDMA e. V. | des VDMA e. V.
microTEC Südwest e. V. | der microTEC Südwest e. V. | vom microTEC Südwest e. V. | des microTEC Südwest e. V.
Silicon Saxony e. V. | der Silicon Saxony e. V. | vom Silicon Saxony e. V. | des Silicon Saxony e. V.
OptoNet e.V. | der OptoNet e.V. | vom OptoNet e.V. | des OptoNet e.V.
Verein Deutscher Ingenieure | der Verein Deutscher Ingenieure | vom Verein Deutscher Ingenieure | des Vereins Deutscher Ingenieure
Verband Deutscher Maschinen- und Anlagenbau | der Verband Deutscher Maschinen- und Anlagenbau | vom Verband Deutscher Maschinen- und Anlagenbau | des Verbands Deutscher Maschinen- und Anlagenbau
Zentralverband Elektrotechnik | der Zentralverband Elektrotechnik | vom Zentralverband Elektrotechnik | des Zentralverbands Elektrotechnik
Bundesverband der Deutschen Industrie | der Bundesverband der Deutschen Industrie | vom Bundesverband der Deutschen Industrie | des Bundesverbands der Deutschen Industrie
Deutscher Industrieverband für Optik, Photonik, Analysen- und Medizintechnik | der Deutsche Industrieverband für Optik, Photonik, Analysen- und Medizintechnik | vom Deutschen Industrieverband für Optik, Photonik, Analysen- und Medizintechnik | des Deutschen Industrieverbands für Optik, Photonik, Analysen- und Medizintechnik
Deutsche Gesellschaft für Mikroskopie | die Deutsche Gesellschaft für Mikroskopie | von der Deutschen Gesellschaft für Mikroskopie | der Deutschen Gesellschaft für Mikroskopie
Deutsche Physikalische Gesellschaft | die Deutsche Physikalische Gesellschaft | von der Deutschen Physikalischen Gesellschaft | der Deutschen Physikalischen Gesellschaft
Gesellschaft Deutscher Chemiker | die Gesellschaft Deutscher Chemiker | von der Gesellschaft Deutscher Chemiker | der Gesellschaft Deutscher Chemiker
Initiative D21 e. V. | die Initiative D21 e. V. | von der Initiative D21 e. V. | der Initiative D21 e. V.
Stiftung Neue Verantwortung | die Stiftung Neue Verantwortung | von der Stiftung Neue Verantwortung | der Stiftung Neue Verantwortung
Deutscher Gewerkschaftsbund | der Deutsche Gewerkschaftsbund | vom Deutschen Gewerkschaftsbund | des Deutschen Gewerkschaftsbundes
IG Metall | die IG Metall | von der IG Metall | der IG Metall
Cluster Nanotechnologie | das Cluster Nanotechnologie | vom Cluster Nanotechnologie | des Clusters Nanotechnologie
Netzwerk Kleine Technik | das Netzwerk Kleine Technik | vom Netzwerk Kleine Technik | des Netzwerks Kleine Technik
3D-Druck Netzwerk Ruhr | das 3D-Druck Netzwerk Ruhr | vom 3D-Druck Netzwerk Ruhr | des 3D-Druck Netzwerks Ruhr
Kompetenznetz Optische Technologien | das Kompetenznetz Optische Technologien | vom Kompetenznetz Optische Technologien | des Kompetenznetzes Optische Technologien
Arbeitskreis Mikrosysteme | der Arbeitskreis Mikrosysteme | vom Arbeitskreis Mikrosysteme | des Arbeitskreises Mikrosysteme
Digital Hub Bonn | der Digital Hub Bonn | vom Digital Hub Bonn | des Digital Hubs Bonn
IHK zu Dortmund | die IHK zu Dortmund | von der IHK zu Dortmund | der IHK zu Dortmund
Industrie- und Handelskammer zu Dortmund | die Industrie- und Handelskammer zu Dortmund | von der Industrie- und Handelskammer zu Dortmund | der Industrie- und Handelskammer zu Dortmund
Deutsche Industrie- und Handelskammer | die Deutsche Industrie- und Handelskammer | von der Deutschen Industrie- und Handelskammer | der Deutschen Industrie- und Handelskammer
Wirtschaftskammer Österreich | die Wirtschaftskammer Österreich | von der Wirtschaftskammer Österreich | der Wirtschaftskammer Österreich
Kreishandwerkerschaft Dortmund | die Kreishandwerkerschaft Dortmund | von der Kreishandwerkerschaft Dortmund | der Kreishandwerkerschaft Dortmund
Deutsches Rotes Kreuz | das Deutsche Rote Kreuz | vom Deutschen Roten Kreuz | des Deutschen Roten Kreuzes
# public bodies
Stadt Dortmund | die Stadt Dortmund | von der Stadt Dortmund | der Stadt Dortmund
Landeshauptstadt Düsseldorf | die Landeshauptstadt Düsseldorf | von der Landeshauptstadt Düsseldorf | der Landeshauptstadt Düsseldorf
Freie und Hansestadt Hamburg | die Freie und Hansestadt Hamburg | von der Freien und Hansestadt Hamburg | der Freien und Hansestadt Hamburg
Land Nordrhein-Westfalen | das Land Nordrhein-Westfalen | vom Land Nordrhein-Westfalen | des Landes Nordrhein-Westfalen
Freistaat Sachsen | der Freistaat Sachsen | vom Freistaat Sachsen | des Freistaats Sachsen
Kreis Unna | der Kreis Unna | vom Kreis Unna | des Kreises Unna
Märkischer Kreis | der Märkische Kreis | vom Märkischen Kreis | des Märkischen Kreises
Kanton Zürich | der Kanton Zürich | vom Kanton Zürich | des Kantons Zürich
Bezirksregierung Arnsberg | die Bezirksregierung Arnsberg | von der Bezirksregierung Arnsberg | der Bezirksregierung Arnsberg
Regionalverband Ruhr | der Regionalverband Ruhr | vom Regionalverband Ruhr | des Regionalverbands Ruhr
Wirtschaftsförderung Dortmund | die Wirtschaftsförderung Dortmund | von der Wirtschaftsförderung Dortmund | der Wirtschaftsförderung Dortmund
Bundesministerium für Wirtschaft und Klimaschutz | das Bundesministerium für Wirtschaft und Klimaschutz | vom Bundesministerium für Wirtschaft und Klimaschutz | des Bundesministeriums für Wirtschaft und Klimaschutz
Ministerium für Kultur und Wissenschaft des Landes Nordrhein-Westfalen | das Ministerium für Kultur und Wissenschaft des Landes Nordrhein-Westfalen | vom Ministerium für Kultur und Wissenschaft des Landes Nordrhein-Westfalen | des Ministeriums für Kultur und Wissenschaft des Landes Nordrhein-Westfalen
Auswärtiges Amt | das Auswärtige Amt | vom Auswärtigen Amt | des Auswärtigen Amts
Deutsches Patent- und Markenamt | das Deutsche Patent- und Markenamt | vom Deutschen Patent- und Markenamt | des Deutschen Patent- und Markenamts
Europäisches Patentamt | das Europäische Patentamt | vom Europäischen Patentamt | des Europäischen Patentamts
Europäische Kommission | die Europäische Kommission | von der Europäischen Kommission | der Europäischen Kommission
Bundesagentur für Arbeit | die Bundesagentur für Arbeit | von der Bundesagentur für Arbeit | der Bundesagentur für Arbeit
Wissenschaftsrat | der Wissenschaftsrat | vom Wissenschaftsrat | des Wissenschaftsrats
Deutscher Bundestag | der Deutsche Bundestag | vom Deutschen Bundestag | des Deutschen Bundestags
NRW.BANK | die NRW.BANK | von der NRW.BANK | der NRW.BANK
EFFIZIENZ-AGENTUR NRW | die EFFIZIENZ-AGENTUR NRW | von der EFFIZIENZ-AGENTUR NRW | der EFFIZIENZ-AGENTUR NRW
Bundesdruckerei | die Bundesdruckerei | von der Bundesdruckerei | der Bundesdruckerei
Gewerbeaufsichtsamt Unterweser | das Gewerbeaufsichtsamt Unterweser | vom Gewerbeaufsichtsamt Unterweser | des Gewerbeaufsichtsamts Unterweser
Zentrale Prüfstelle Kleben | die Zentrale Prüfstelle Kleben | von der Zentralen Prüfstelle Kleben | der Zentralen Prüfstelle Kleben
Zentrale für Tourismus | die Zentrale für Tourismus | von der Zentrale für Tourismus | der Zentrale für Tourismus
Abteilung Wohnbau | die Abteilung Wohnbau | von der Abteilung Wohnbau | der Abteilung Wohnbau
Landtag | der Landtag | vom Landtag | des Landtags
# plural names
Stadtwerke Musterstadt | die Stadtwerke Musterstadt | von den Stadtwerken Musterstadt | der Stadtwerke Musterstadt
Technische Betriebe Velbert | die Technischen Betriebe Velbert | von den Technischen Betrieben Velbert | der Technischen Betriebe Velbert
Städtische Kliniken Bielefeld | die Städtischen Kliniken Bielefeld | von den Städtischen Kliniken Bielefeld | der Städtischen Kliniken Bielefeld
Dortmunder Werkstätten | die Dortmunder Werkstätten | von den Dortmunder Werkstätten | der Dortmunder Werkstätten
Westfalenhallen | die Westfalenhallen | von den Westfalenhallen | der Westfalenhallen
# houses, media
Haus der Technik | das Haus der Technik | vom Haus der Technik | des Hauses der Technik
Technologiepark Dortmund | der Technologiepark Dortmund | vom Technologiepark Dortmund | des Technologieparks Dortmund
Deutsches Museum | das Deutsche Museum | vom Deutschen Museum | des Deutschen Museums
Konzerthaus Dortmund | das Konzerthaus Dortmund | vom Konzerthaus Dortmund | des Konzerthauses Dortmund
Science Campus Dortmund | der Science Campus Dortmund | vom Science Campus Dortmund | des Science Campus Dortmund
Frankfurter Allgemeine Zeitung | die Frankfurter Allgemeine Zeitung | von der Frankfurter Allgemeinen Zeitung | der Frankfurter Allgemeinen Zeitung
Westdeutscher Rundfunk | der Westdeutsche Rundfunk | vom Westdeutschen Rundfunk | des Westdeutschen Rundfunks
Springer Verlag | der Springer Verlag | vom Springer Verlag | des Springer Verlags
Planetarium Wetzlar | das Planetarium Wetzlar | vom Planetarium Wetzlar | des Planetariums Wetzlar
Bankhaus Ried | das Bankhaus Ried | vom Bankhaus Ried | des Bankhauses Ried
Mikrotechnik-Netz Rheinhessen | das Mikrotechnik-Netz Rheinhessen | vom Mikrotechnik-Netz Rheinhessen | des Mikrotechnik-Netzes Rheinhessen
Elbtaler Anzeiger | der Elbtaler Anzeiger | vom Elbtaler Anzeiger | des Elbtaler Anzeigers
Hafenblatt | das Hafenblatt | vom Hafenblatt | des Hafenblatts
Hellwegfunk | der Hellwegfunk | vom Hellwegfunk | des Hellwegfunks
Kaiserstadtradio | das Kaiserstadtradio | vom Kaiserstadtradio | des Kaiserstadtradios
# what the form does not tell
Deutsches Forschungszentrum für Licht GmbH | -
VDMA | -
ZVEI | -
SAP | -
KfW | -
EnBW | -
3M | -
microTEC Südwest | -
NRW.Global Business | -
EnergieAgentur.NRW | -
Siemens Energy | -
Carl Zeiss | -
Cooper Vision | -
Fraunhofer IMS | -
CEA-Leti | -
Radio Muster | -
Die Zeit | -
Zeche Zollverein | -
Die Familienunternehmer e. V. | -
Der Grüne Punkt – Duales System Deutschland GmbH | -
Freunde der Optik e. V. | -
Ärzte ohne Grenzen e. V. | -
Junge Forschende e. V. | -
Kluge Akademie | -
TechnologieZentrumDortmund | -
FabLab | -
Samsung | -
Charité – Universitätsmedizin Berlin | -
Muster GmbH, Dortmund | -
Offene Fragen Musterstadt | -
Jugend forscht | -
1. FC Musterstadt | -
`
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' | '));
