/** What brands send to those who show it: things that friends and libraries hand on as well (books, tickets) are left out. */
export const product =
  '(product|products|set|serum|serums|cream|creams|moisturiser|moisturizer|shampoo|perfume|fragrance|palette|lipstick|mascara|foundation|makeup|skincare|range|line|kit|collection|bundle|box|goodies|goodie bag|samples|pan|pans|air fryer|blender|vacuum|coffee machine|robot|mattress|pillow|pillows|sofa|dress|dresses|outfit|jacket|leggings|shoes|boots|trainers|sneakers|handbag|bag|backpack|jewellery|jewelry|necklace|watch|sunglasses|headphones|headset|earbuds|speaker|phone|tablet|laptop|camera|bike|scooter|stroller|pram|candle|candles|supplements|vitamins|protein|tea|coffee|snacks|dog food)';

/** What somebody is thanked for by name: among friends, coats and cameras are sent as well. */
export const cosmetics =
  '(set|serum|serums|cream|creams|moisturiser|moisturizer|range|kit|collection|pan|pans|dress|shoes|trainers|sneakers|palette|skincare|goodies|product|products|bundle|goodie bag|headphones|handbag|mattress|supplements|candles|jewellery|jewelry|air fryer|perfume)';
