// Written by bench/grader-similarity/rarity.mjs from 702 paragraphs of content/; do not edit.

/** Weight of the stems of each row: the commoner in texts on machine learning, the lower. */
export const RARITY_ROWS: readonly (readonly [weight: number, stems: string])[] = [
  [
    0.3,
    `
      1 data model`,
  ],
  [
    0.4,
    `
      2 3 featur first learn test time train use weight`,
  ],
  [
    0.5,
    `
      0 4 ask chang check compar cost differ error exampl fit give gradient input keep label larg
      look loss make mean measur name need new number out predict random rate row sampl say score
      set share small split start step take tree valid valu varianc work`,
  ],
  [
    0.6,
    `
      10 5 add alarm answer averag back baselin batch better bias boost call case choos class
      close code column come comput correl count cross day decid decis depend drop earli end evalu
      explain factor find fix follow gap generat get go good group help high imag last latenc
      layer leav limit linear littl lower metric miss monitor negat network nois off onc order
      output overfit part penalti peopl percent point posit precis probabl problem product rank
      read reason recal regress releas result rule run scale second senior sentenc serv show simpl
      size squar stay stop target tell threshold togeth tune unit up version w week write wrong x
      y`,
  ],
  [
    0.7,
    `
      0.5 100 12 30 6 accuraci act activ alert alon arriv b backpropag backward bag balanc base
      bay beat becom belong best bootstrap budget built busi calibr candid capac carri categori
      caus cent chain cheap choic classif classifi collect combin complex condit connect constant
      correct covari curv custom cut deep depth deriv descent direct discrimin distribut down draw
      drift edg effect encod engin equal estim evid exact expect f fail failur fall fals far field
      filter fine fold forest forget form formula fraud full gain gate gaussian general goal grow
      half hand happen hard honest hundr idea improv imput independ inform job judg junior k kept
      know known l l1 l2 lambda languag larger late later leak leakag least lie line list live
      load log logist long loop low machin matter memori mid million minut mix ml month move
      multipli near neighbor net next nobodi node normal noth object offlin onlin optim outcom p
      pair paramet partial pass past pay person pipelin plain practic pretrain price project pure
      qualiti question rare reach real reduc regular relu remedi remov repeat report request
      residu retrain right risk role save see segment separ servic sever shrink side sigma sign
      singl slope smaller solv sourc stack standard state sum superv system tabl task team text
      thing tie token top transform treat tri true turn underfit updat user want watch way weak
      well whole word wors z`,
  ],
  [
    0.8,
    `
      0.01 0.1 0.3 0.8 0.9 1000 20 200 40 60 7 8 80 9 99 absolut action ad adam adapt adjust
      afterward age agre ai algorithm almost along analysi appli architectur area around assum
      assumpt attent auc audio augment autom automat avoid away bad behind beta beyond block bring
      build cach came canari cancel chanc channel claim clear clip cluster cnn colleagu common
      comparison complet concret confid confirm conflict constraint convex convolut copi decay
      deeper default defin definit delay deploy describ design detect deviat diffus distanc divid
      document domain dropout duplic e earlier elast ensembl entropi eta everybodi expert explod
      explor f1 fair famili fast feed feedback fell fewer fill final flag forecast forward found
      frame freez fresh function gini given global goe h handl harm hat head held hidden hide
      higher hold hour import impur includ incom index indic initi insid instanc intercept interv
      interview invent item j kind largest lasso law lead left length level lever librari like
      link local longer lost made manag map mark mathemat matrix maximum mechan memor method minim
      minimum mistak mixtur mode n naiv nearest neural noisi non norm notic now numer odd offer
      old open oper other owner page paper parallel path pattern peak penal perfect perhap pick
      pictur pixel place plan plot pool poor prefer preprocess prior prompt proof prove proxi
      prune pull purpos put queue quick r raiz rang ratio re readi record region relat repair
      replac resampl respons rest retriev reus ridg rise roc roll rollback rough round safe screen
      search select sensit sequenc shadow shape shift short sigmoid signal similar simpler sit
      skew skill skip slow softmax solut somebodi sort space spam spars spend spread stabl stage
      stand statist store stori straight strength strong structur success support surviv switch
      talk tend term think third thousand tini tool town trade traffic translat trial trigger
      trust truth understand unlabel unsuperv usual vanish variabl vector walk warm year zero`,
  ],
  [
    0.9,
    `
      0.05 0.25 0.4 0.6 0.83 10000 11 13 15 2000 400 50 500 64 90 95 access affect alik aloud
      anomali apart applic approach arithmet articl assign believ benefit blame bound box break
      buy c catch caught cheaper checkpoint chose chosen clean coeffici complaint confus contain
      continu corner cours criteria criterion current d daili date decod delta dens detail
      diagnosi difficulti dimens diseas diverg drawn easi easier effici embed empti environ epoch
      even exist expens experi extract fact fifth figur file finish flip fn fp free frozen fulli
      futur g gan gradual grid hallucin harder healthi hire hot human hurt ignor ill irrelev issu
      join joint knowledg leaf learnt legal lesson likelihood ln loav logarithm lstm lvert main
      maintain major match max median member millisecond mind mini mlop moment money night note
      notebook observ optimist option outlier outlin overal packag parcel patch patient pca
      percentil period phi popular possibl present prevent principl privaci promiz protect punish
      push quadrat quantiz quot react recent recit recogn recommend recurr refit regist registri
      remain rememb research return revers review reward rho robust router rvert s safeti said
      sale satur schedul schema seen send sensor shallow ship shop shown simpli situat slice slide
      smooth smote soft sold speak specif speed stabil stakehold stratifi strict stride stronger
      subtract suggest suit suppos swap symmetr technic techniqu theorem ticket today transfer
      typic u uncertainti unfreez unknown unseen view vision vote wast window worth written`,
  ],
]

/** Weight of a stem that is in no row: the mean over those that were seen, but seldom. */
export const RARE_WEIGHT = 1.0
