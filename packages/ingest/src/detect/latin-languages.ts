/** What tells one language in Latin script from the others. */
export interface LatinTraits {
  /** Commonest words of running text, most frequent first, lower case. */
  readonly words: string;
  /** Letters beyond a–z of its own words. */
  readonly letters: string;
  /** Groups of letters that end (`-ung`), begin (`ge-`) or stand anywhere in (`ij`) its words and are rare elsewhere. */
  readonly parts: string;
  /** Words of news and daily life that tell short lines apart; for supported languages and their nearest neighbours. */
  readonly vocabulary?: string;
  /** Natural logarithm of the odds before any word is read: what callers bring is most often in a supported language. */
  readonly prior?: number;
}

/** Supported languages, and those that must be told from them so that they can be refused by name. Keys: BCP 47. */
export const LATIN_LANGUAGES = {
  vi: {
    words: "và của các là trong với được cho có những đã tại về này một đến cũng từ người hai nước ông phát triển hợp tác để theo sẽ việc trên khi nhiều bên giữa đó không ra vào hội năm ngày chính phủ bộ trưởng quốc gia thủ tướng chủ tịch kinh tế nghị công nghệ đoàn việt nam bà sự lên quan hệ làm lại như còn thì mà nhà thành phố tỉnh quốc hội tổng bí thư hàn trung lãnh đạo đồng chí đề thứ qua đại biểu",
    letters: "àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ",
    parts: "-ng ngh- -nh ph- tr- th- kh- gi- nh-",
    vocabulary: "xin chào tin tức nóng mới nhất thế giới thời sự văn hóa giáo dục xã hội thể thao pháp luật sức khỏe quốc tế hà nội bắc kinh thăm gặp tiếp ký kết thỏa thuận hội đàm tuyên bố ngoại giao thương mại đầu tư xuất khẩu đường sắt cầu trường học mưa bão nông dân doanh nghiệp lễ khai mạc bế mạc chúc mừng cảm ơn tối sáng chiều hôm nay trước buổi",
    prior: 0.7,
  },
  en: {
    words: "the of and to in a that for is on with was as by at from are his has have an be which this were their its had been also will between not it or who said he they but would after more about two minister government president new one we when other year first during countries meeting under there can if her she all us into over than out up our you what no my your cooperation during held trade united states prime foreign deputy people world economic development talks visit signed agreement during against before both such while where",
    letters: "",
    parts: "-tion -ing -ed -ly -ness -ght th- wh- -ment -ally -ship sh- -ck ough -ity -ties -ers -ies",
    vocabulary: "news breaking world good morning evening hello thank thanks economy economic culture cultural education health sports science technology trade summit leaders leader conference opening opens meets visits signs bridge railway school rain storm farmers companies business ambassador embassy relations dialogue agriculture energy border latest local today yesterday tomorrow week month city river fire flood people music film market price prices police court report reports weather spring winter",
    prior: 0.7,
  },
  fr: {
    words: "de la le et les des en du un à une est que dans pour qui par sur au avec plus ce pas ne se sont son il aux a cette ont été ou leur entre ses deux mais elle comme être nous ces après sa également lors fait aussi sous ministre président gouvernement pays avait selon faire contre sans vers dont même très tout tous était je y coopération accord étrangères affaires français nouvelle premier première vous mon on depuis rencontre visite économique développement leurs pourquoi où chez",
    letters: "àâæçéèêëîïôœùûüÿ",
    parts: "-tion -eux -aux -ment -eau -elle -aient -ique -oire -ée -ées -és -ois -ais -ette -ur -rs qu- -eur -ance -ence oui -ons",
    vocabulary: "bonjour bonsoir merci monsieur madame actualités politique politiques relations international internationale internationales économie culture culturelle éducation santé sport sciences technologie commerce sommet dirigeants conférence ouverture rencontrent signent pont chemin fer école pluie tempête agriculteurs entreprises ambassadeur ambassade dialogue agriculture énergie frontière dernières nouvelles aujourd hui hier demain semaine mois ville fleuve rivière feu inondation gens musique marché prix police tribunal météo printemps hiver signé parties homologue",
    prior: 0.7,
  },
  de: {
    words: "der die und in den von das mit im zu für des ist auf dem ein eine als auch an nach bei sich wurde am aus werden nicht hat es einer einem eines sind zum zur über sagte bis haben zwischen dass durch wie um vor so nur er sie war noch unter wird diese dieser minister präsident regierung beiden land länder seine sein kann aber oder wenn mehr gegen vom ihre wir ich deutsche neue zwei außenminister treffen ministerin zusammenarbeit abkommen besuch gespräche wirtschaft mir schon heute kein keine was wer wo",
    letters: "äöüß",
    parts: "-ung -ungen -heit -keit -isch -ische -ischen -lich -lichen sch- ge- -schaft -mit -tz pf- ver- zw- -eiten -ern -ein -ät ei tsch",
    vocabulary: "guten morgen abend tag hallo danke nachrichten welt wirtschaft politik kultur bildung gesundheit sport wissenschaft technik handel gipfel konferenz eröffnung eröffnet trifft treffen besucht unterzeichnen unterzeichneten brücke bahn schule regen sturm bauern unternehmen botschafter botschaft beziehungen dialog landwirtschaft energie grenze neueste gestern heute woche monat stadt fluss feuer hochwasser leute musik markt preise polizei gericht wetter frühling winter deutsche deutschland",
    prior: 0.7,
  },
  nl: {
    words: "de van het een en in is dat op te zijn met voor die niet aan er om ook als bij of werd tot uit heeft maar naar door over hij ze wordt nog worden wat zal tussen kan geen hebben deze meer dan was hun haar onder zich waren tegen we wij jaar president regering beide landen nieuwe samenwerking volgens moet twee tijdens eerste onze ik je minister dit had zei ministers ministerie handel bezoek ontmoeting overeenkomst economische waar alle veel al gaat goed staat heel mijn jullie",
    letters: "ëïéèöüáóê",
    parts: "zw- ij oe aa ee oo ui -sch -en -heid -lijk -lijke -tie -ties ge- sch- -eren -ingen -ijk -jes -tje uw ieu vr- zw- -cht",
    vocabulary: "goedemorgen goedenavond goededag hallo bedankt dank allemaal nieuws wereld economie nederlandse nederland belgië politiek cultuur onderwijs gezondheid sport wetenschap techniek handel top conferentie opening opent ontmoet bezoekt ondertekenen brug spoor school regen storm boeren bedrijven ambassadeur ambassade betrekkingen landbouw energie grens laatste gisteren vandaag morgen week maand stad rivier vuur overstroming mensen muziek markt prijzen politie rechtbank weer lente winter feest buren",
    prior: 0.7,
  },
  es: {
    words: "de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante presidente gobierno ministro países fue ha han es son años reunión según contra ser",
    letters: "áéíñóúü",
    parts: "-ción -ciones -dad -dades -mente -ado -ados -ía ll- -ero -eza -ñ",
    vocabulary: "buenos buenas días tardes noches hola gracias noticias mundo economía política cultura educación salud deporte ciencia comercio cumbre acuerdo cooperación firmaron puente ferrocarril escuela lluvia empresas embajador frontera hoy ayer mañana semana ciudad río",
  },
  pt: {
    words: "de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já eu também só pelo pela até isso entre depois sem mesmo aos são governo presidente ministro países foi foram é está ter pelos",
    letters: "áâãàçéêíóôõú",
    parts: "-ção -ções -dade -mente -ão -ões lh nh -eira -eiro -ável -am",
    vocabulary: "bom boa dia noite tarde olá obrigado notícias mundo economia política cultura educação saúde esporte ciência comércio cúpula acordo cooperação assinaram ponte ferrovia escola chuva empresas embaixador fronteira hoje ontem amanhã semana cidade rio",
  },
  it: {
    words: "di e il la che in a per un del è una le con non sono della si da i dei al nel ha alla più dal come delle ma anche su gli lo ad questo stato nella tra dalla degli ed o se ai presidente governo ministro paesi dopo due anni stata loro hanno cui essere sul",
    letters: "àèéìíîòóùú",
    parts: "-zione -zioni -ità -mente -ato -ati gli -cchi -ggio -gne -ello -ezza -ssi -tti -ro",
    vocabulary: "buongiorno buonasera ciao grazie notizie mondo economia politica cultura istruzione salute sport scienza commercio vertice accordo cooperazione firmato ponte ferrovia scuola pioggia imprese ambasciatore confine oggi ieri domani settimana città fiume tutti",
  },
  ca: {
    words: "de la i el que a en les del un per una els és amb al ha no dels es va són com més però pel aquest seva seu han també entre aquesta o fins ser molt sobre anys aquests president govern ministre països després pels quan tot d'un",
    letters: "àçèéíïòóúü",
    parts: "-ció -cions -tat -tats -ment ny l·l -eix -itza -esa -ç",
  },
  gl: {
    words: "de a o que e do da en un para con non unha os no se na por máis as dos como pero ao das á seu súa ou cando moi nos xa tamén pola polo ata entre despois sen foi son goberno presidente",
    letters: "áéíñóú",
    parts: "-ción -dade -mente -eiro x- nh -ou",
  },
  ro: {
    words: "de și în a la cu pe din care nu o este un pentru ca mai să au fost sunt al ale prin lui după le sau dar fi între într acest această ei ai va am fiind până sa său guvernul președintele ministrul țări anul că se",
    letters: "ăâîșțşţ",
    parts: "-ului -ilor -ție -ții -tea -ească -ează -ul -elor -rea -ii",
  },
  pl: {
    words: "w i na z do nie się o że jest to przez od po za oraz jak dla co już tym czy ale ich tego są był tak może przy jego ze roku było być tylko które który która między ministra prezydent rząd rządu kraje także pod została podczas",
    letters: "ąćęłńóśźż",
    parts: "cz rz sz dz -ści -ość -ego -ych -emu -ów -ski -skiej -ania -ować prz- -iej",
  },
  cs: {
    words: "a v na se je že s o z do i to pro by ve za jsou které který která po také jako k ale od byl byla bylo při podle už mezi tak však jen své jeho není až nebo vláda vlády prezident ministr země své roku ze",
    letters: "áčďéěíňóřšťúůýž",
    parts: "-ého -ých -ení -ství -ově ou ř ů ě -ost -ský -ské při-",
    vocabulary: "dobrý den zprávy svět hospodářství zahraničí včera přijel hlavního města dohodu spolupráci podepsaly most škola déšť velvyslanec hranice dnes týden",
  },
  sk: {
    words: "a v na sa je že s o z do aj to pre by vo za sú ktoré ktorý ktorá po ako k ale od bol bola bolo pri podľa už medzi tak však len svoje jeho nie až alebo vláda vlády prezident minister krajiny roku so ktorí",
    letters: "áäčďéíĺľňóôŕšťúýž",
    parts: "-ého -ých -enie -stvo -ovej ou ľ ô -osť -ský -ské pri- -ania",
    vocabulary: "dobrý deň správy svet hospodárstvo zahraničných vecí včera pricestoval hlavného mesta dohodu spolupráci podpísali most škola dážď veľvyslanec hranica dnes týždeň",
  },
  hu: {
    words: "a az és hogy nem is egy van meg ez de csak már volt azt el ki mint még fel között szerint lesz vagy ha amely után kell lehet két magyar nagy minden pedig ezt elnök kormány miniszter országok között sem egyik amit során",
    letters: "áéíóöőúüű",
    parts: "sz gy ny cs zs -ság -ség -ban -ben -nak -nek -ért -hoz -val -vel -ról -ek -ok",
  },
  sv: {
    words: "och i att det som en på är av för med den till inte om har de ett var vi från men så kan när eller han under efter vid sig hade ska skulle mellan också nu mot över blev där alla år regeringen presidenten ministern länder två sin sina detta jag",
    letters: "åäö",
    parts: "-ningen -heten -erna -arna -ade -skt -ska sj- -ligt -else -ör -are ck",
    vocabulary: "nyheter världen ekonomi politik kultur utbildning hälsa utrikesministern anlände huvudstaden avtal samarbete skrev bro skola regn ambassadör gräns dag vecka stad går länderna",
  },
  da: {
    words: "og i at det er en til af på som for med den de ikke har et om var vi fra men så kan der eller han efter ved sig havde skal ville mellem også nu mod over blev hvor alle år regeringen præsidenten ministeren lande to sin sine dette jeg hvad af blandt",
    letters: "åæø",
    parts: "-hed -heden -erne -ede -lse -lige -sk øj ej -else -ning -tion af- ud-",
    vocabulary: "godmorgen nyheder verden økonomi politik kultur uddannelse sundhed udenrigsministeren ankom hovedstaden aftale samarbejde underskrev bro skole regn ambassadør grænse dag uge by i dag går",
  },
  nb: {
    words: "og i at det er en til av på som for med den de ikke har et om var vi fra men så kan der eller han etter ved seg hadde skal ville mellom også nå mot over ble hvor alle år regjeringen presidenten ministeren land to sin sine dette jeg hva ut ved norske blant",
    letters: "åæø",
    parts: "-het -heten -ene -else -lige -sk øy ei -ing -sjon av- ut- kj- skj",
    vocabulary: "nyheter verden økonomi politikk kultur utdanning helse utenriksministeren ankom hovedstaden avtale samarbeid undertegnet bro skole regn ambassadør grense dag uke by går landene",
  },
  fi: {
    words: "ja on ei se että oli hän mutta ovat myös kun niin kuin joka mukaan sen jo vain tai ole olla hänen mitä nyt jos sitä voi vuoden vuonna kanssa presidentti hallitus ministeri maiden välillä jälkeen ollut jotka tämä sekä",
    letters: "äöå",
    parts: "-ssa -ssä -sta -stä -lla -llä -inen -isen -uu yy ää ii kk -aan -een -ksi -tta -ttu -us",
    vocabulary: "hyvää päivää uutiset maailma talous ulkoministeri saapui eilen pääkaupunkiin sopimuksen yhteistyöstä allekirjoittivat silta koulu sade suurlähettiläs raja tänään viikko",
  },
  et: {
    words: "ja on ei et see oli ta aga ka kui oma nii mis või ning ole selle kes siis veel pärast tema juba mida välja olid poolt eesti üle aasta president valitsus minister riikide vahel kohta nende teise kahe",
    letters: "äöõüšž",
    parts: "-use -mine -tud -des -ks -le -ga -st -id -dus õ üü ää -line -lise",
    vocabulary: "tere uudised maailm majandus välisminister saabus eile pealinna koostööleppele kirjutasid alla sild kool vihm suursaadik piir täna nädal kaks",
  },
  lt: {
    words: "ir į kad su iš yra tai bet kaip ne jis buvo o už dėl taip savo jo tik apie jau dar nuo po jie būti kuris ar šis šio metų prezidentas vyriausybė ministras šalių tarp pagal per prie kurie",
    letters: "ąčęėįšųūž",
    parts: "-as -is -us -os -ių -ų -ti -mas -imas -inė -iai -ams -oje ė",
  },
  lv: {
    words: "un ir ar uz no ka par kas bet kā tā nav to arī pēc tas bija gan viņš lai ne jau vai pie savu tika vēl gada šo prezidents valdība ministrs valstu starp līdz viņa kuri",
    letters: "āčēģīķļņšūž",
    parts: "-as -is -us -ām -iem -ību -ība -šana -šanas -jas -ā ie- -ēt -ja",
  },
  hr: {
    words: "i je u se na da su za od s a o ne će kao što koji koja koje bi to ili iz ali po te bio bila još nakon prema samo može do tako između predsjednik vlada vlade ministar zemlje godine sa također kako nije sve",
    letters: "čćđšž",
    parts: "-nje -nja -ije -ski -ske -skog -ost -anje -ima -ama -ovanje ij lj nj đ",
    vocabulary: "dobar dan vijesti svijet gospodarstvo vanjskih poslova stigao jučer glavni grad sporazum suradnji potpisale most škola kiša veleposlanik granica danas tjedan",
  },
  sl: {
    words: "in je v na se da so za od s ki pa o ne bo kot z ali iz tudi po bi še pri med do le tega že predsednik vlada vlade minister države leta bil bila biti sta jih ter ker kako",
    letters: "čšž",
    parts: "-nje -nja -ski -ske -ega -emu -ost -anje -imi -ov -jo lj nj -ih",
    vocabulary: "dober dan novice svet gospodarstvo politika kultura zunanji prispel včeraj prestolnico sporazum sodelovanju podpisali most šola dež veleposlanik meja danes teden mesto",
  },
  tr: {
    words: "ve bir bu için ile de da olarak daha çok en olan gibi kadar ne sonra o ancak ise var dedi arasında her göre ya ki olduğunu türkiye yeni iki cumhurbaşkanı bakanı hükümet ülke yıl tarafından ederek değil",
    letters: "çğıöşüâî",
    parts: "-lar -ler -ları -leri -ın -in -nın -nin -mak -mek -yor -dır -dan -den -lık -ğı -ya -ye ş ğ ı",
  },
  id: {
    words: "yang dan di dengan untuk dari dalam pada ini itu adalah tidak akan ke juga oleh karena sebagai tersebut bisa kata telah dapat mereka atau ada lebih kami saat tahun presiden menteri pemerintah negara antara indonesia para sudah kerja sama bahwa harus seperti",
    letters: "",
    parts: "-kan -nya -an me- men- mem- ber- per- ter- -asi -itas ng ke-",
    vocabulary: "selamat pagi berita dunia ekonomi luar negeri ibu kota kemarin perjanjian menandatangani jembatan sekolah hujan duta besar perbatasan hari minggu",
  },
  ms: {
    words: "yang dan di dengan untuk dari dalam pada ini itu adalah tidak akan ke juga oleh kerana sebagai tersebut boleh kata telah dapat mereka atau ada lebih kami ketika tahun presiden menteri kerajaan negara antara malaysia para sudah kerjasama bahawa perlu seperti beliau berkata perdana ialah",
    letters: "",
    parts: "-kan -nya -an me- men- mem- ber- per- ter- -asi -iti ng ke- -akan",
    vocabulary: "selamat pagi berita dunia ekonomi luar ibu semalam perjanjian menandatangani jambatan sekolah hujan duta sempadan hari minggu negara-negara",
  },
  tl: {
    words: "ang ng sa na mga at ay ni si para hindi kay may nang ito kung siya isang o pa din rin lang dahil mula bilang ayon kanilang niya pangulo pamahalaan kalihim bansa taon ating ako kami sila wala nasa",
    letters: "ñ",
    parts: "-ng mag- nag- pag- -an ka- na- pa- ng -in mga",
  },
  sw: {
    words: "ya na wa kwa katika ni za la cha kuwa hiyo huyo alisema ambayo hii lakini pia baada kama hilo wake yake ambao ili watu nchi rais serikali waziri mkutano kati miaka sana bila hata zaidi hivyo vya mwaka huu",
    letters: "",
    parts: "wa- ku- ki- mw- m- -ni -wa -isha ny mb nd ng' ali- u- -ji",
  },
  af: {
    words: "die van en in is het nie dat te op vir met wat sy hy ek om aan as by ook was ons hulle sal tot uit kan maar word daar haar of nog dit jaar president regering lande tussen moet oor 'n een deur onder teen wees",
    letters: "êëôîïû",
    parts: "-heid -ing -like -asie -ies ge- -ering aa oo ee oe -skap sk- y",
    vocabulary: "goeie môre nuus wêreld ekonomie politiek kultuur onderwys gesondheid buitelandse sake aangekom hoofstad ooreenkoms geteken brug skool reën ambassadeur grens vandag gister week stad",
  },
  sq: {
    words: "e të në dhe i për me një nga që është se si ka më nuk do u ai kjo në këtë por po ishte duke mes kanë edhe janë ku pas vitit presidenti qeveria ministri vendet ndaj shqipërisë sepse",
    letters: "ëç",
    parts: "-ve -ës -ët -it -in -imi -uar sh dh th xh gj nj ë q-",
  },
  is: {
    words: "og í að er á sem það til við um með en var af fyrir ekki hann ég frá þess hafa eru því hefur þetta verið vera eftir þar upp svo þegar milli forseti ríkisstjórn ráðherra",
    letters: "áðéíóúýþæö",
    parts: "-ur -ið -inn -um -ar ð þ hv- -legt -un",
  },
  ga: {
    words: "an agus na i ar a go le is do ag tá sé bhí de nach ach leis seo sin idir chun dá faoi ó mar as níl raibh rialtas uachtarán",
    letters: "áéíóú",
    parts: "bh mh -acht -anna dh ch gc- mb- nd- -igh",
  },
  eu: {
    words: "eta da ez du bat ere dira izan hau zen dute egin baina baino dela edo duen beste bere zuen den gobernuak lehendakariak artean urte herrialde",
    letters: "ñ",
    parts: "-ak -ek -en -an -ko -tik -ren tx tz tsu -tzen -tu k-",
  },
  cy: {
    words: "y yn a i o ar yr ei mae am gan wedi oedd ac bod fod hyn eu nad ond fel i'r ni sydd gyda rhwng llywodraeth gweinidog",
    letters: "âêîôûŵŷ",
    parts: "ll dd ff wy -au -ion -aeth rh- ch -wyd yn",
  },
} as const satisfies Record<string, LatinTraits>;
