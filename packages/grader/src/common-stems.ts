/**
 * Stems by how rare they are in answers: those of level n count n/10, all others 1. Made by
 * `bench/grader/rarity.mjs --write` from 146 model answers of the content; not to be edited by hand.
 */
export const COMMON: readonly string[] = [
  // 0/10
  `
    a and is it of the with
  `,
  // 1/10
  `
    are as at by data each featur for from i in model
    on or so that to train use
  `,
  // 2/10
  `
    all an be can cost error everi exampl few first has how
    if label learn mani mean more need no not onli predict row
    same small such test them then time what when which
  `,
  // 3/10
  `
    about add against ask averag baselin becaus befor between boost both but
    chang check choos class come compar count decis differ do doe find
    fit get give good have into keep larg linear look loss make
    matter measur most must network new nois number other out part percent
    point probabl random rate regress sampl say scale score set share show
    size split start step take than there they threshold too tree tune
    valid valu varianc weight where work would
  `,
  // 4/10
  `
    accuraci after also ani answer b back batch becom best better bias
    calibr call case close combin complex comput correl cross curv day decid
    depend distribut drop earli effect end estim evalu explain fix follow gradient
    group help high imag independ input k known last latenc layer least
    leav less let limit littl local log logist low lower may method
    metric million miss monitor move much my nearest neighbor next off often
    onc one order otherw over overfit own paramet penalti peopl per positiv
    precis pretrain price problem product rank recal regular result right round rule
    run second see sever similar simpl sinc squar standard stay stop sum
    tabl target text their this through togeth turn unit usual veri want
    was week whether whi within without wrong x y
  `,
  // 5/10
  `
    abov absolut act activ alon alway among appli assum assumpt base bay
    below boundari budget build built busi candid carri categori choic chosen classif
    classifi cluster code collect column confid constant constraint correct customer cut deep
    default depth descent deviat dimens direction distanc down drift edg embed engin
    enough equal even everyth evid exact expect explan factor fail fall fals
    far filter final fine fold forest form gain gap gaussian given go
    grow hard here honest hour hundr inform insid instanc instead interact interpret
    interv itself judg know languag largest later leakag left lie like line
    long longer matrix memori minim minut mix mixtur month name negat neural
    nobodi noisi normal noth numer odd optim outcom output p pass pca
    person pictur pipelin plot practic preprocess put qualiti quick rang rare reach
    read reason reduc releas repeat replac residu risk search segment select sequenc
    serv shape should shrink side sigma signal simpler singl smaller some sourc
    space spam state still strong structur superv t task tell those top
    true understand until up user version w watch way we weak well
    while who will word worth year you
  `,
  // 6/10
  `
    action actual adapt afterward again agre ai aim alarm alert algorithm allow
    almost along although anoth approxim around arriv auc audio augment autoencod avoid
    away backpropag bag balanc beat been behind belong beta beyond bootstrap bring
    c came capac caus cell chain cheap chose churn clean clear coeffici
    common complaint confirm connect consequ convex convolut copi could covari delay dens
    densiti deriv detect diffus divid document domain dropout duplic e earlier either
    empti encod ensembl entropi environ exist expens expert explor extrapol f failur
    fair famili fast faster feed feedback fell fewer field flag flexibl fn
    forecast found fp fraud fresh full function further futur gamma gate general
    generat global goal goe grid had half handl hat held hidden hide
    hold hurt hyperparamet idea important improv imput indic infer initi intercept invent
    iter j job kept kernel knn knowledg l lambda larger late law
    lead leak level librari likelihood list live load logarithm loop machin made
    mail main maintain major margin mark maximum me median memor mini minimum
    mistak multipli n naiv narrow near nearly neighborhood never non normaliz now
    object offlin old oper optimist origin outlier owner page partial past patient
    pattern pay perfect pick pixel plan poor posit prefer prior production project
    pure question r raiz rather ratio raw readabl real recommend redund region
    relat reli remain remedi remov repair report represent request resampl rest retrain
    retriev reward rho rise robust role roll rough sale sensit separ seri
    servic shift short sigmoid slope slow smallest smooth softmax spars spread sqrt
    stabil stand statist store straight stratifi strength subset suit support suppos svm
    switch system team tend term therefor these thousand trade transform translat treat
    tri type typic under underfit unlabel unstabl unsuperv vari vector violat vote
    were whatev whole wide win wors write yet z
  `,
  // 7/10
  `
    accept accur across affect agent alik alreadi amount anomali anyth apart api
    appeal architectur area assign audit autom automat axi backward bad ball bayesian
    bend billion block bottleneck break cach canari cancel captur card caught center
    centroid chanc channel cheaper claim clarifi classic colleagu compani concentr condit conflict
    context continu control cope corner creat credit current d daili dbscan decod
    deeper defin definit delta deploy describ design detail diagnosi diagon did direct
    discrimin diverg domin drawn drive dure easi easier effort eigenvector els epsilon
    ever exchang explod exploit exponenti extract extrem farthest favor feasibl figur fill
    flat flip floor forc forget formula forward frame free freedom frequent game
    gan generaliz gpu gradual graph greedi grown guardrail guess hand happen harder
    hardly harm head henc higher hing hit human hyperplan imbal impur incom
    index influenc inner irrelev item join just laplac lasso lda learner length
    lesson lever link lost luck mae manag map market mathemat maxim medicin
    merg millisecond min mind ml mode moment ms mu net node norm
    notic o offer onlin open orthogon our outsid overlap packag paid pair
    pairwiz paradigm parallel path peak peek penal percentil permut place plain play
    plenti popular possibl power privaci procedur profil properti proport prove proxi pseudo
    pull punish purpos push quantiti quarter queue receiv recogn record refit reinforc
    relev relu reproduc research restor return reus richer ridg rmse robot roc
    rollback rosi rout runbook safe safeti satur save scaler scan schedul schema
    scratch screen seen self semi send sensor shadow shallow shap ship sign
    silhouett simpli simul skill skip slide slight smoother soft sold solut solv
    somebodi someth sort span specif speed spend stack stage stakehold stride stronger
    success surpriz surviv swap tabular talk textur themselv theorem thing third though
    tie today toler tomorrow took tool toward tp traffic transfer trial trick
    trigger trust truth twice unbias uniform updat upkeep useful view volum warn
    wast weekday weigh went wherea whose window winner written your
  `,
  // 8/10
  `

  `,
  // 9/10
  `

  `,
]
