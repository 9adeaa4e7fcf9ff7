/**
 * Common given names of German, English and neighbouring languages. By them alone the checks take two capitalized words
 * for a person whom the records do not have; a name that is not here is only not found, never wrongly reported. Left
 * out are those that are everyday words in one of the two languages (Mark, Ernst, Rosa, Bill, Grace).
 */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    'achim adam adrian agnes ahmed aisha alan alessandro alexander alexandra alfred ali alice amelie amira andrea ' +
    'andreas andrew andré angela angelika anja anke anna anne annette annika anthony anton antonia arne arno astrid ' +
    'axel ayşe barbara bastian beate beatrice ben benedikt benjamin bernd bernhard bettina birgit björn bodo brian ' +
    'brigitte britta bruno burkhard carina carla carlos carmen carola carolin caroline carsten catherine cem charles ' +
    'charlotte christa christiane christina christine christof christoph christopher claire clara claudia clemens ' +
    'cornelia corinna cristina dagmar daniel daniela david deborah denise dennis detlef diana dieter dietmar dirk ' +
    'dominik doris dorothea eberhard eckhard edith eduard elena elisabeth elizabeth elke ella emil emily emma erich ' +
    'erik erika erwin esther eugen eva evelyn fabian fatima fatma felix ferdinand florian frank franz franziska frederik ' +
    'friederike friedrich fritz gabriele georg george gerald gerd gerda gerhard gertrud gisela gregor greta gudrun ' +
    'guido gustav hannah hanna hanne hannes hans harald harry hartmut heike heiko heiner heinrich heinz helen helena ' +
    'helga helge helmut henning henrik henry herbert hermann hilde holger horst hubert ilona ines ingo ingrid irene ' +
    'iris isabel isabella isabelle ivan jacob jakob james jan jana jane janina jannik jasmin jean jennifer jens jessica ' +
    'joachim jochen johann johanna johannes john jonas jonathan jorge josef josefine joseph josé juan judith julia ' +
    'julian juliane julius jutta jörg jürgen kai karen karin karina karl karsten kathrin katharina katja katrin kerstin ' +
    'kevin kirsten klara klaus konrad konstantin kristina kurt lara larissa lars laura lea lena leon leonard leonie ' +
    'linda lisa lothar louis louise luca lucia ludwig luis luisa lukas lutz lydia magdalena maike maja manfred manuel ' +
    'manuela marc marcel marco marcus margarete margarethe margit maria marian marianne marie marina mario marion ' +
    'markus marlene marta martha martin martina mary mathias matthew matthias maximilian mehmet meike melanie mia ' +
    'michael michaela michelle miguel mira miriam mohamed mohammed monika moritz mustafa nadine nadja natalie natascha ' +
    'nele nicholas nick nicola nicolas nicole niels niklas nikolaus nils nina nora norbert olaf ole oliver oskar otto ' +
    'patricia patrick paul paula pedro peter petra philip philipp pia pierre piotr rainer ralf ralph raphael raquel ' +
    'rebecca regina regine reinhard reinhold renate rené richard rita robert roland rolf roman ronald rudolf ruth ' +
    'sabine sabrina samuel sandra sara sarah saskia sebastian sibylle siegfried sigrid silke silvia simon simone sofia ' +
    'sonja sophia sophie stefan stefanie steffen stephan stephanie stephen steven susan susanne sven svenja sybille ' +
    'sylvia tanja tatjana theo theodor theresa thilo thomas thorsten till tim timo tina tobias tom torben torsten udo ' +
    'ulf ulrich ulrike ursula ute uwe valentin valentina vanessa vera verena veronika viktor vincent volker walter ' +
    'waltraud werner wiebke wilfried wilhelm william wolfgang yvonne zoe łukasz'
  ).split(' '),
);
