#!/usr/bin/env bash
# What this program does on a GPU, measured from a bare machine with Python and PyTorch, offline:
#
#     benchmarks/on_gpu.sh [--cpu] [--data DATASET] [PART...]
#
# Parts are those of `usual` below, which are run by default, and search: the standard search, plain and recorded. A
# DATASET replaces drawn scenes where pictures matter. Packages that are missing come from the wheels in $WHEELS
# (default: the folder wheels/ beside the project). Output and a JSON file for each part go to $OUT (default: here), made
# when missing. What fails is said at the end and stops nothing else.
set -u -o pipefail

usual=(self_test accuracy steps processes mps kernels)
out=$(realpath -m "${OUT:-.}") small=() data=() parts=()
while (($#)); do
    case $1 in
        --cpu) small=(--cpu) ;;
        --data)
            [[ -e ${2-} ]] || { echo "--data needs a dataset that exists"; exit 2; }
            data=(--data "$(realpath "$2")"); shift ;;
        self_test|accuracy|steps|processes|mps|kernels|search) parts+=("$1") ;;
        *) echo "unknown: $1; parts are ${usual[*]} search"; exit 2 ;;
    esac
    shift
done
((${#parts[@]})) || parts=("${usual[@]}")
mkdir -p "$out"
wheels=$(realpath -m "${WHEELS:-$(dirname "$0")/../../wheels}")
cd "$(dirname "$0")/.." || exit 2

export PYTHONUNBUFFERED=1 PYTHONPATH=$PWD${PYTHONPATH:+:$PYTHONPATH}
if [[ -d $wheels ]]; then
    site=$(mktemp -d)
    python3 -m pip install -q --no-index --no-deps --no-compile --no-cache-dir --target "$site" "$wheels"/*.whl || exit 2
    PYTHONPATH=$site:$PYTHONPATH
fi
failures=$(mktemp)

# run NAME SECONDS COMMAND: at most so long; all output also goes to on_gpu.txt.
run() {
    local name=$1 limit=$2 began=$SECONDS
    shift 2
    timeout -k 10 -s INT "$limit" "$@" 2>&1 | tee -a "$out/on_gpu.txt" || echo "$name" >> "$failures"
    echo "== $name: $((SECONDS - began)) s" | tee -a "$out/on_gpu.txt"
}
on_gpu() {
    local name=$1 limit=$2
    shift 2
    run "$name" "$limit" python3 benchmarks/on_gpu.py "$@" --json "$out/$name.json" "${small[@]}"
}

# Recordings and the profiler's end do not go together in one process.
export TEARDOWN_CUPTI=0
for part in "${parts[@]}"; do
    case $part in
        self_test) run self_test 200 python3 -m composite_nas self-test ;;
        accuracy)
            run accuracy 150 python3 benchmarks/recorded_accuracy.py "${data[@]}" "${small[@]}" \
                --json "$out/accuracy.json" ;;
        search)
            on_gpu search_recorded 300 --parts search --capture on --mps "${data[@]}"
            on_gpu search_plain 400 --parts search --capture off --mps "${data[@]}" ;;
        *) on_gpu "$part" 120 --parts "$part" ;;
    esac
done
[[ -s $failures ]] || { echo "nothing failed"; exit; }
echo "failed: $(tr '\n' ' ' < "$failures")"
exit 1
