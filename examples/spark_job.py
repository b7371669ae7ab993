"""Un travail pour `spark-submit` : la réponse à une question pour chaque ligne d'une table Parquet.

    spark-submit --master yarn --archives environnement.tar.gz#environnement spark_job.py \\
      entity-reception hdfs:///sirene/unites hdfs:///sirene/verdicts \\
      --map legal_category=categorieJuridiqueUniteLegale --id siren --on 2026-11-27

« environnement » porte Python et l'extra « spark » de ce projet ; `venv-pack` le fait d'un environnement virtuel.
"""

import argparse
import sys
from datetime import date

from pyspark.sql import SparkSession

from assistant import load_rules
from assistant.batch.problems import BatchError
from assistant.batch.spark.deciding import decided_frame
from assistant.engine.case import FactError


def main() -> int:
    """Lire, décider, écrire : les verdicts, puis les lignes refusées à côté ; 4 s'il y en a, comme la commande."""
    parser = argparse.ArgumentParser(description="La réponse à une question pour chaque ligne d'une table Parquet.")
    parser.add_argument("decision")
    parser.add_argument("source")
    parser.add_argument("output")
    parser.add_argument("--map", action="append", default=[], metavar="FAIT=COLONNE")
    parser.add_argument("--id", default=None, metavar="COLONNE")
    parser.add_argument("--on", type=date.fromisoformat, default=date.today(), metavar="DATE")
    asked = parser.parse_args()

    spark = SparkSession.builder.appName(f"chorus-assistant {asked.decision}").getOrCreate()
    rows = spark.read.parquet(asked.source)
    columns = dict(pair.split("=", 1) for pair in asked.map)
    try:
        decided = decided_frame(rows, load_rules()[asked.decision], asked.on, columns, identity=asked.id)
    except (BatchError, FactError, KeyError) as error:
        print(error, file=sys.stderr)
        return 2
    decided.where("problem IS NULL").drop("problem", "fact").write.parquet(asked.output)
    refused = decided.where("problem IS NOT NULL").select("row", "id", "fact", "problem")
    refused.write.parquet(f"{asked.output}-rejets")
    return 4 if spark.read.parquet(f"{asked.output}-rejets").take(1) else 0


if __name__ == "__main__":
    sys.exit(main())
