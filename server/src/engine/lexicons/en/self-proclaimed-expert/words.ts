/** Who says "I am": shared by the files beside this one. */
export const iAm = '(i am|i’m|im|i’ve become|i have become|we have become|i became|i consider myself|we are|we’re)';

/** What makes an expert more than one. */
export const known =
  '(recognized|recognised|renowned|leading|world class|world renowned|top|industry|global|foremost|trusted|internationally recognized|internationally recognised|nationally recognized|globally recognised|globally recognized|self made|go to|seasoned|well known|famous|respected|established|#1|number one|no 1)';

export const trade =
  '(marketing|seo|linkedin|growth|branding|personal branding|social media|sales|copywriting|leadership|ai|content|digital|mindset|business|e commerce|ecommerce|wealth|success|startup|product|strategy|lead generation|personal growth|crypto|automation|storytelling|transformation|innovation|real estate|productivity|hr|recruitment|recruiting|digital marketing|content marketing|email marketing|facebook ads|outreach|funnels|public speaking|negotiation|networking|life|wellness|fitness|finance|trading|investing|human behavior|human behaviour|psychology|body language|communication|relationships|dating|persuasion|influence|motivation|success|money|tech|web3|nft|dropshipping|customer experience|change management|remote work|future of work)';

export const title = `(${known} (expert|authority|specialist|strategist|voice|influencer|coach|speaker|consultant|mentor|trainer) |thought leader|serial entrepreneur|serial founder|guru|ninja|rockstar|rock star|visionary|growth hacker|key opinion leader|influencer|evangelist|game changer|trailblazer|changemaker|change maker|disruptor|jedi|wizard|maven)`;
